/** The sentences of the portal, in Indonesian and in English. */
@NullMarked
package id.lumbung.platform.text;

import org.jspecify.annotations.NullMarked;
