/** What a government can do about its index: single steps, plans of them, and the best there is. Pure and exact. */
@NullMarked
package id.lumbung.instrument.core.lever;

import org.jspecify.annotations.NullMarked;
