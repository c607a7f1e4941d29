/** The list of innovations over HTTP. */
@NullMarked
package id.lumbung.listing.rest;

import org.jspecify.annotations.NullMarked;
