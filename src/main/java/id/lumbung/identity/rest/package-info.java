/** What programs may ask about themselves. */
@NullMarked
package id.lumbung.identity.rest;

import org.jspecify.annotations.NullMarked;
