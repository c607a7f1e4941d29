package id.lumbung.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lumbung.platform.security.Actor;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Calls the API of a portal that has its server and a {@link NamedGate}: who calls is known by name. */
public final class ApiClient {
    /** What {@link TestPortal} needs for this. */
    public static final Map<String, Object> CONFIGURATION =
            Map.of("test.named-gate", "true", "micronaut.server.port", "-1");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "---------------------------lumbung";

    /** The type of a {@link #form}. */
    public static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private final TestPortal portal;

    /** Starts the server unless it runs. */
    public ApiClient(TestPortal portal) {
        this.portal = portal;
        var server = portal.bean(EmbeddedServer.class);
        if (!server.isRunning()) {
            server.start();
        }
    }

    /** What came back. */
    public record Answer(int status, String type, String body, HttpHeaders headers) {
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new IllegalStateException(body, notJson);
            }
        }

        /** The value at a JSON pointer. */
        public JsonNode at(String pointer) {
            return json().at(pointer);
        }
    }

    /** Lets somebody in under this name. */
    public ApiClient admit(String name, Actor actor) {
        portal.bean(NamedGate.class).admit(name, actor);
        return this;
    }

    public Answer get(String who, String path) {
        return send(as(who, path).GET());
    }

    public Answer post(String who, String path, String json) {
        return send(as(who, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public Answer put(String who, String path, String json) {
        return send(as(who, path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    public Answer delete(String who, String path) {
        return send(as(who, path).DELETE());
    }

    /** Sends a file as a form does. */
    public Answer upload(String who, String path, String name, byte[] content) {
        return multipart(who, path, BodyPublishers.ofByteArray(form(name, content)));
    }

    /** Sends what calls itself a form. */
    public Answer multipart(String who, String path, BodyPublisher body) {
        return send(as(who, path).header("Content-Type", FORM).POST(body));
    }

    public HttpRequest.Builder as(String who, String path) {
        return request(path).header("Authorization", "Bearer " + who);
    }

    /** Of nobody. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create(portal.bean(EmbeddedServer.class).getURI() + path));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            var type = answer.headers().firstValue("content-type").orElse("");
            return new Answer(answer.statusCode(), type, answer.body(), answer.headers());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A form with one file in it. */
    public static byte[] form(String name, byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var foot = "\r\n--" + BOUNDARY + "--\r\n";
        var form = new byte[bytes(head).length + content.length + bytes(foot).length];
        System.arraycopy(bytes(head), 0, form, 0, bytes(head).length);
        System.arraycopy(content, 0, form, bytes(head).length, content.length);
        System.arraycopy(bytes(foot), 0, form, form.length - bytes(foot).length, bytes(foot).length);
        return form;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
