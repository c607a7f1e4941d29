/** The evidence of one indicator, as a part of the indicator sheet. */
@NullMarked
package id.lumbung.evidence.ui;

import org.jspecify.annotations.NullMarked;
