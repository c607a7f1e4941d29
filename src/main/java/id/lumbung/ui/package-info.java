/** The shell around every view and the components that views share; knows no feature. */
@NullMarked
package id.lumbung.ui;

import org.jspecify.annotations.NullMarked;
