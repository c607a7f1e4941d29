/** The very small kernel every package may use: codes, zones and the ways to say no. JDK only. */
@NullMarked
package id.lumbung.shared;

import org.jspecify.annotations.NullMarked;
