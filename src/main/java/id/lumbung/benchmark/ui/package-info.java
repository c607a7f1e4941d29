/** The ranking of a province, and the card with which a government publishes. */
@NullMarked
package id.lumbung.benchmark.ui;

import org.jspecify.annotations.NullMarked;
