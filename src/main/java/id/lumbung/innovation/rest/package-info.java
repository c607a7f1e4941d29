/** Innovations and agencies for programs. */
@NullMarked
package id.lumbung.innovation.rest;

import org.jspecify.annotations.NullMarked;
