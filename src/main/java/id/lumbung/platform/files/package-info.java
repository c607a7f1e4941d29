/** Where bytes are kept that do not belong into the database. */
@NullMarked
package id.lumbung.platform.files;

import org.jspecify.annotations.NullMarked;
