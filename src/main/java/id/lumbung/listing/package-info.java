/** The innovations of a government as a list: filtered, ordered, a page at a time. */
@NullMarked
package id.lumbung.listing;

import org.jspecify.annotations.NullMarked;
