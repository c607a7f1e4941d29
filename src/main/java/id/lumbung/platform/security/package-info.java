/** What features ask before they do something; identity answers. */
@NullMarked
package id.lumbung.platform.security;

import org.jspecify.annotations.NullMarked;
