/** Requests that name themselves, and what they were answered. */
@NullMarked
package id.lumbung.platform.once;

import org.jspecify.annotations.NullMarked;
