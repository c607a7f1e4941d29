/** The profile of an innovation, as a form in the order of the national one. */
@NullMarked
package id.lumbung.innovation.ui;

import org.jspecify.annotations.NullMarked;
