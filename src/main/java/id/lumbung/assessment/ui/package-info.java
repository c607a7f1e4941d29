/** The pages on which innovations are listed, claimed and verified. */
@NullMarked
package id.lumbung.assessment.ui;

import org.jspecify.annotations.NullMarked;
