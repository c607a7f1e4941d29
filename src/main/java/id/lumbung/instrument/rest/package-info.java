/** The instruments, and the scores of portfolios that are sent in. */
@NullMarked
package id.lumbung.instrument.rest;

import org.jspecify.annotations.NullMarked;
