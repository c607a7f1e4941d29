/** The portal as people use it: a real browser, a real Keycloak, a real database. */
@NullMarked
package id.lumbung.system;

import org.jspecify.annotations.NullMarked;
