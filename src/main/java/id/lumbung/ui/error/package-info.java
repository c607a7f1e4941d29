/** What somebody sees when a page cannot be shown or a click fails. */
@NullMarked
package id.lumbung.ui.error;

import org.jspecify.annotations.NullMarked;
