/** Lumbung Inovasi: the portal of the regional innovations of Indonesia. */
@NullMarked
package id.lumbung;

import org.jspecify.annotations.NullMarked;
