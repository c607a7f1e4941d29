/** The download of evidence. */
@NullMarked
package id.lumbung.evidence.rest;

import org.jspecify.annotations.NullMarked;
