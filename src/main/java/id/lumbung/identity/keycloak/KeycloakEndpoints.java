package id.lumbung.identity.keycloak;

import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.security.oauth2.client.DefaultOpenIdProviderMetadata;
import io.micronaut.security.oauth2.client.OpenIdProviderMetadataFetcher;
import io.micronaut.security.oauth2.client.OpenIdProviderMetadataFetcherFactory;
import io.micronaut.security.oauth2.configuration.OpenIdClientConfiguration;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Knows Keycloak's addresses from its issuer. Micronaut would ask for them while the portal starts, and would stay
 * without sign-in until the next start when Keycloak did not answer just then.
 */
@Factory
class KeycloakEndpoints {

    @Singleton
    @EachBean(OpenIdClientConfiguration.class)
    @Replaces(value = OpenIdProviderMetadataFetcher.class, factory = OpenIdProviderMetadataFetcherFactory.class)
    OpenIdProviderMetadataFetcher fetcher(@Parameter OpenIdClientConfiguration client, KeycloakSettings settings) {
        return new Known(client.getName(), settings);
    }

    private record Known(String name, KeycloakSettings settings) implements OpenIdProviderMetadataFetcher {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public DefaultOpenIdProviderMetadata fetch() {
            var metadata = new DefaultOpenIdProviderMetadata(name);
            metadata.setIssuer(settings.issuer().toString());
            metadata.setAuthorizationEndpoint(settings.endpoint("auth").toString());
            metadata.setTokenEndpoint(settings.endpoint("token").toString());
            metadata.setJwksUri(settings.endpoint("certs").toString());
            metadata.setTokenEndpointAuthMethodsSupported(List.of("client_secret_basic"));
            metadata.setCodeChallengeMethodsSupported(List.of("S256"));
            return metadata;
        }
    }
}
