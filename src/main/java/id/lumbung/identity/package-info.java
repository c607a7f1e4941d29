/** The people of a government, their roles, who is signed in, and what that allows. */
@NullMarked
package id.lumbung.identity;

import org.jspecify.annotations.NullMarked;
