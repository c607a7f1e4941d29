/** The index of a government and where it comes from: dashboard, derivations, national results, other versions. */
@NullMarked
package id.lumbung.index;

import org.jspecify.annotations.NullMarked;
