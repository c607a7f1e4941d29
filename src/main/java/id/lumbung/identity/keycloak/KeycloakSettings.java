package id.lumbung.identity.keycloak;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.value.PropertyResolver;
import java.net.URI;

/**
 * The realm people sign in at, and what the portal is called there; {@code LUMBUNG_OIDC_ISSUER} and so on.
 *
 * @param issuer the realm's address, the same for browsers and for the portal
 */
@ConfigurationProperties("lumbung.oidc")
public record KeycloakSettings(URI issuer, String clientId, String clientSecret) {

    /** As the environment says, for what runs before there are beans. */
    public static KeycloakSettings from(PropertyResolver environment) {
        return new KeycloakSettings(
                environment.getRequiredProperty("lumbung.oidc.issuer", URI.class),
                environment.getRequiredProperty("lumbung.oidc.client-id", String.class),
                environment.getRequiredProperty("lumbung.oidc.client-secret", String.class));
    }

    /** A page of Keycloak's OpenID Connect. */
    URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }
}
