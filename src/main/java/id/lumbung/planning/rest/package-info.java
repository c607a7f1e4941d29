/** Steps over HTTP. */
@NullMarked
package id.lumbung.planning.rest;

import org.jspecify.annotations.NullMarked;
