/** The page of steps and the plan. */
@NullMarked
package id.lumbung.planning.ui;

import org.jspecify.annotations.NullMarked;
