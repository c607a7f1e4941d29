/** The list of innovations. */
@NullMarked
package id.lumbung.listing.ui;

import org.jspecify.annotations.NullMarked;
