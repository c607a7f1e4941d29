/** The clock everything that needs the time is given. */
@NullMarked
package id.lumbung.platform.time;

import org.jspecify.annotations.NullMarked;
