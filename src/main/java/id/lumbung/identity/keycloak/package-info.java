/** Keycloak's side: signing in and out by OpenID Connect, and the tokens of the realm. */
@NullMarked
package id.lumbung.identity.keycloak;

import org.jspecify.annotations.NullMarked;
