/** What raises the index of a government most, and the plan of steps it has chosen. */
@NullMarked
package id.lumbung.planning;

import org.jspecify.annotations.NullMarked;
