/** The index over HTTP. */
@NullMarked
package id.lumbung.index.rest;

import org.jspecify.annotations.NullMarked;
