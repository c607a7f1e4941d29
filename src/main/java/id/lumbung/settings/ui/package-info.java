/** The page on which a government sets itself up: its agencies, members, periods, limits and targets. */
@NullMarked
package id.lumbung.settings.ui;

import org.jspecify.annotations.NullMarked;
