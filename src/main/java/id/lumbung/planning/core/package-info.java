/** Steps as they are offered and chosen from. */
@NullMarked
package id.lumbung.planning.core;

import org.jspecify.annotations.NullMarked;
