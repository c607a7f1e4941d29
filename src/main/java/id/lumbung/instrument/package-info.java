/** Versioned instruments, kept as data, and everything a government may ask of the scoring core. */
@NullMarked
package id.lumbung.instrument;

import org.jspecify.annotations.NullMarked;
