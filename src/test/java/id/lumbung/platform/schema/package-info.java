/** The proofs that no government sees another's data. */
@NullMarked
package id.lumbung.platform.schema;

import org.jspecify.annotations.NullMarked;
