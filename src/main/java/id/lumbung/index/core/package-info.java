/** Figures of a government taken apart: zones, deadlines, and the gap to what was published. */
@NullMarked
package id.lumbung.index.core;

import org.jspecify.annotations.NullMarked;
