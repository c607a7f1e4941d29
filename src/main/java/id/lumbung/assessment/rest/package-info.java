/** Figures, sheets and verification for programs. */
@NullMarked
package id.lumbung.assessment.rest;

import org.jspecify.annotations.NullMarked;
