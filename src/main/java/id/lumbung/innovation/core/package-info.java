/** What makes a profile complete and what cannot be kept; plain Java. */
@NullMarked
package id.lumbung.innovation.core;

import org.jspecify.annotations.NullMarked;
