/** The pages on the index. */
@NullMarked
package id.lumbung.index.ui;

import org.jspecify.annotations.NullMarked;
