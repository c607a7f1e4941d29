/** What proves the levels of an indicator sheet: files and links. */
@NullMarked
package id.lumbung.evidence;

import org.jspecify.annotations.NullMarked;
