/** The registry: a government's agencies and the innovations they report. */
@NullMarked
package id.lumbung.innovation;

import org.jspecify.annotations.NullMarked;
