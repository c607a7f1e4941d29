/** What keeps the portal from answering although nothing is wrong with it: outages, and limits of use. */
@NullMarked
package id.lumbung.platform.limits;

import org.jspecify.annotations.NullMarked;
