/** A page with every shared component on it, for eyes and for the browser tests; never in the product. */
@NullMarked
package id.lumbung.demo.gallery;

import org.jspecify.annotations.NullMarked;
