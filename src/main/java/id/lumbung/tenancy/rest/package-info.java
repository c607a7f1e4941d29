/** The governments of the portal, for the platform's staff. */
@NullMarked
package id.lumbung.tenancy.rest;

import org.jspecify.annotations.NullMarked;
