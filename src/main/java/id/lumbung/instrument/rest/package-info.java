/** The instruments, to be read. */
@NullMarked
package id.lumbung.instrument.rest;

import org.jspecify.annotations.NullMarked;
