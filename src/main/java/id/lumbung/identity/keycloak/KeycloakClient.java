package id.lumbung.identity.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks Keycloak as the portal's own client, with little patience: whoever made the request waits. */
@Singleton
class KeycloakClient {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final KeycloakSettings settings;
    private final String credentials;

    KeycloakClient(KeycloakSettings settings) {
        this.settings = settings;
        var pair = settings.clientId() + ":" + settings.clientSecret();
        this.credentials = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    /** Sends a form to one of its OpenID Connect addresses; empty when it does not answer, or only with a fault. */
    Optional<Answer> post(String endpoint, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(settings.endpoint(endpoint))
                .timeout(PATIENCE)
                .header("Authorization", credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return answer.statusCode() >= 500
                    ? Optional.empty()
                    : Optional.of(new Answer(answer.statusCode(), read(answer.body())));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Map<String, Object> read(String body) {
        try {
            return body.isBlank() ? Map.of() : JSONObjectUtils.parse(body);
        } catch (ParseException e) {
            return Map.of();
        }
    }

    /** What it answered. */
    record Answer(int status, Map<String, Object> values) {}
}
