package id.lumbung.demo;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The few calls of Keycloak's admin interface that the demo needs. */
final class KeycloakAdmin {
    static final String USER = "admin";
    static final String PASSWORD = "demo";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = ObjectMapper.getDefault();
    private static final Argument<Map<String, Object>> OBJECT = Argument.mapOf(String.class, Object.class);
    private static final String REALM = "/admin/realms/" + DemoRealm.NAME;
    private static final String CLIENTS = REALM + "/clients";

    private final URI server;

    KeycloakAdmin(URI server) {
        this.server = server;
    }

    /** Whether a server answers there with 200. */
    static boolean answers(URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5));
            return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Imports the realm; when it is there already, only tells it where the portal is now. */
    void importOrUpdate(DemoRealm realm) {
        if (call("GET", REALM, BodyPublishers.noBody()).statusCode() == 404) {
            succeed(call("POST", "/admin/realms", json(realm.representation())), "import the realm");
            return;
        }
        describe(realm);
        var found = call("GET", CLIENTS + "?clientId=" + DemoRealm.PORTAL, BodyPublishers.noBody());
        for (var client : read(succeed(found, "find the client"), Argument.listOf(OBJECT))) {
            client.putAll(realm.addresses());
            succeed(call("PUT", CLIENTS + "/" + client.get("id"), json(client)), "update the client");
        }
    }

    private void describe(DemoRealm realm) {
        var now = read(succeed(call("GET", REALM, BodyPublishers.noBody()), "read the realm"), OBJECT);
        var attributes = new LinkedHashMap<String, Object>(); // what is left out is taken away
        if (now.get("attributes") instanceof Map<?, ?> kept) {
            kept.forEach((name, value) -> attributes.put(String.valueOf(name), value));
        }
        attributes.putAll(realm.attributes());
        Map<String, Object> changed = Map.of("loginTheme", DemoRealm.THEME, "attributes", attributes);
        succeed(call("PUT", REALM, json(changed)), "give its pages our look");
    }

    void endSessions(String userId) {
        succeed(call("POST", REALM + "/users/" + userId + "/logout", BodyPublishers.noBody()), "end the sessions");
    }

    /** Lets somebody sign in, or no longer. */
    void enable(String userId, boolean enabled) {
        var user = REALM + "/users/" + userId;
        var now = read(succeed(call("GET", user, BodyPublishers.noBody()), "find the user"), OBJECT);
        var changed = new LinkedHashMap<>(now);
        changed.put("enabled", enabled);
        succeed(call("PUT", user, json(changed)), "change the user");
    }

    void offerNewPasswords(boolean offered) {
        succeed(call("PUT", REALM, json(Map.of("resetPasswordAllowed", offered))), "change the realm");
    }

    private HttpResponse<String> call(String method, String path, BodyPublisher body) {
        return send(HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, body)
                .build());
    }

    private String token() {
        var form = "grant_type=password&client_id=admin-cli&username=" + USER + "&password=" + PASSWORD;
        var answer = send(HttpRequest.newBuilder(server.resolve("/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        return String.valueOf(
                read(succeed(answer, "sign in as " + USER), OBJECT).get("access_token"));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new DemoFailure("Keycloak does not answer at " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted while asking Keycloak", e);
        }
    }

    private static String succeed(HttpResponse<String> answer, String what) {
        if (answer.statusCode() >= 300) {
            throw new DemoFailure("Keycloak refused to " + what + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static BodyPublisher json(Map<String, Object> value) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(value));
        } catch (IOException e) {
            throw new IllegalStateException("Cannot be written as JSON", e);
        }
    }

    private static <T> T read(String json, Argument<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot be read: " + json, e);
        }
    }
}
