/** Which government this thread works for, and the database that refuses to work without one. */
@NullMarked
package id.lumbung.platform.schema;

import org.jspecify.annotations.NullMarked;
