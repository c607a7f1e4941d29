/** All of the API at once: every route, with everybody, right and wrong. */
@NullMarked
package id.lumbung.api;

import org.jspecify.annotations.NullMarked;
