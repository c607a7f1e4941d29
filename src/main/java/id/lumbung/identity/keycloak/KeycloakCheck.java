package id.lumbung.identity.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.lumbung.platform.web.AddressCheck;
import io.micronaut.core.value.PropertyResolver;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;

/** Says in one line what is wrong with the Keycloak of the environment, before the portal is started with it. */
public record KeycloakCheck(KeycloakSettings settings) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * What keeps people from ever signing in with the Keycloak that the environment names.
     *
     * @param remarks told what does not keep the portal from starting: that Keycloak does not answer just now
     */
    public static Optional<String> problemOf(PropertyResolver environment, Consumer<String> remarks) {
        var issuer = environment
                .getProperty("lumbung.oidc.issuer", String.class)
                .map(it -> new AddressCheck("LUMBUNG_OIDC_ISSUER", it, "https://host/realms/name"))
                .orElseThrow();
        return issuer.problem().or(() -> new KeycloakCheck(KeycloakSettings.from(environment)).problem(remarks));
    }

    /** What keeps people from ever signing in. */
    public Optional<String> problem(Consumer<String> remarks) {
        if (settings.clientSecret().isBlank()) {
            return Optional.of("LUMBUNG_OIDC_CLIENT_SECRET is not set");
        }
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var realm = realm(http);
            if (realm.isEmpty()) {
                remarks.accept(settings.issuer()
                        + " (LUMBUNG_OIDC_ISSUER) does not answer; until it does, nobody can sign in");
                return Optional.empty();
            }
            return problemOfRealm(realm.get()).or(() -> problemOfClient(http));
        }
    }

    /** What the realm says about itself; a gateway that says its Keycloak is gone is no answer either. */
    private Optional<HttpResponse<String>> realm(HttpClient http) {
        var address = URI.create(settings.issuer() + "/.well-known/openid-configuration");
        return send(http, HttpRequest.newBuilder(address)).filter(it -> it.statusCode() < 500);
    }

    private Optional<String> problemOfRealm(HttpResponse<String> realm) {
        return realm.statusCode() == 200 && realm.body().contains("\"" + settings.issuer() + "\"")
                ? Optional.empty()
                : Optional.of("LUMBUNG_OIDC_ISSUER is wrong: there is no realm that calls itself " + settings.issuer());
    }

    /** Asking about a token that is none shows whether the portal may ask at all. */
    private Optional<String> problemOfClient(HttpClient http) {
        var credentials = settings.clientId() + ":" + settings.clientSecret();
        var question = HttpRequest.newBuilder(settings.endpoint("token/introspect"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("token=none"));
        return send(http, question)
                .filter(it -> it.statusCode() != 200 && it.statusCode() < 500)
                .map(_ -> "LUMBUNG_OIDC_CLIENT_ID or LUMBUNG_OIDC_CLIENT_SECRET is wrong: Keycloak refused the client "
                        + settings.clientId());
    }

    private static Optional<HttpResponse<String>> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return Optional.of(http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
