/** Which files are let in, and under what name they go out again; plain Java. */
@NullMarked
package id.lumbung.evidence.core;

import org.jspecify.annotations.NullMarked;
