/** What tests share: the database server, a bean context on a database of its own, actors. */
@NullMarked
package id.lumbung.support;

import org.jspecify.annotations.NullMarked;
