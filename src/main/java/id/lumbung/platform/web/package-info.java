/** The one filter that guards every request, the headers, the errors of the API, and the health of the portal. */
@NullMarked
package id.lumbung.platform.web;

import org.jspecify.annotations.NullMarked;
