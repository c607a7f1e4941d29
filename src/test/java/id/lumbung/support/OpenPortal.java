package id.lumbung.support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The portal's web server without a database and without Keycloak, in which everybody may everything: for what is said
 * before anybody asks for data.
 */
public final class OpenPortal implements BeforeAllCallback, AfterAllCallback {
    private final Map<String, Object> configuration;
    private @Nullable EmbeddedServer server;

    public OpenPortal() {
        this(Map.of());
    }

    public OpenPortal(Map<String, Object> configuration) {
        this.configuration = new HashMap<>(configuration);
        this.configuration.putAll(Map.of("micronaut.server.port", "-1", "test.open-gate", "true"));
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        server = ApplicationContext.run(EmbeddedServer.class, configuration);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        server().close();
    }

    public ApplicationContext context() {
        return server().getApplicationContext();
    }

    public int port() {
        return server().getPort();
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(HttpClient.newHttpClient(), path);
    }

    /** Asks as somebody who keeps cookies, for example. */
    public HttpResponse<String> get(HttpClient reader, String path) throws IOException, InterruptedException {
        return reader.send(request(path).build(), BodyHandlers.ofString());
    }

    /** Hands in a document, with a token. */
    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofString(json));
    }

    /** The same from wherever it comes, of a length that is not known. */
    public HttpResponse<String> post(String path, BodyPublisher json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Authorization", "Bearer any")
                .header("Content-Type", "application/json")
                .POST(json));
    }

    /** Begins a question of another kind. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private EmbeddedServer server() {
        return Objects.requireNonNull(server, "The test class has not begun");
    }
}
