/** The list of innovations, the indicator sheet, the verification desk, the dashboard and the settings. */
@NullMarked
package id.lumbung.assessment.ui;

import org.jspecify.annotations.NullMarked;
