/** Rules of assessment that need nothing but values. */
@NullMarked
package id.lumbung.assessment.core;

import org.jspecify.annotations.NullMarked;
