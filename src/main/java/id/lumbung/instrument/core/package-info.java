/** The shared scoring modules: values in, values out, exact decimals, one rounding at the end. JDK only. */
@NullMarked
package id.lumbung.instrument.core;

import org.jspecify.annotations.NullMarked;
