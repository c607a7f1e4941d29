/** The regions of the country, the governments that use the portal, and the life of their schemas. */
@NullMarked
package id.lumbung.tenancy;

import org.jspecify.annotations.NullMarked;
