/** What governments publish of themselves, and how the regions of a province rank by it. */
@NullMarked
package id.lumbung.benchmark;

import org.jspecify.annotations.NullMarked;
