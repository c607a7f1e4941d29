package id.lumbung.identity.keycloak;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;

/**
 * The realm people sign in at, and what the portal is called there; {@code LUMBUNG_OIDC_ISSUER} and so on.
 *
 * @param issuer the realm's address, the same for browsers and for the portal
 */
@ConfigurationProperties("lumbung.oidc")
public record KeycloakSettings(URI issuer, String clientId, String clientSecret) {

    /** A page of Keycloak's OpenID Connect. */
    URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }
}
