package id.lumbung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal's own gate, and nobody signed in: whatever they ask, nothing of them stays. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrangersTest {
    private static final List<String> PATHS = List.of(
            "/",
            "/innovations",
            "/no-such-page",
            "/index.html",
            "/theme.css",
            "/icons/favicon.svg",
            "/VAADIN/push",
            "/VAADIN/build/none.js",
            "/VAADIN/dynamic/resource/0/0/x",
            "/vaadinServlet/x",
            "/web-component/x.js",
            "/sw.js",
            "/micronaut-servlet/api/v1/me",
            "/api/v1/me",
            "/api/openapi.yaml",
            "/files/00000000-0000-0000-0000-000000000000",
            "/oauth/login/keycloak",
            "/oauth/callback/keycloak",
            "/oauth/backchannel-logout",
            "/logout",
            "/choose",
            "/no-access",
            "/signed-out",
            "/sign-in-failed",
            "/health/liveness",
            "/metrics");
    private static final List<String> TYPES =
            List.of("init", "uidl", "heartbeat", "push", "i18n", "webcomponent-resync", "none", "");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "OPTIONS");
    private static final String BOTH = "v-r=init&location=&query=&v-r=uidl";

    private static EmbeddedServer server;
    private static HttpClient http;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", "-1"));
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        http.close();
        server.close();
    }

    @AfterEach
    void nothing_of_them_stays() {
        assertThat(sessions()).isZero();
    }

    /** Every address, asked for in every way, with Vaadin's parameter spelled in every way. */
    @Test
    void nobody_gets_a_session_by_asking_for_it() throws Exception {
        for (var path : PATHS) {
            for (var query : queries()) {
                for (var method : METHODS) {
                    var answer = send(request(path + query).method(method, BodyPublishers.noBody()));
                    refusesToKeep(answer);
                }
            }
        }
    }

    @Test
    void nobody_gets_a_session_by_a_form_either() throws Exception {
        for (var path : PATHS) {
            for (var type : TYPES) {
                var form = BodyPublishers.ofString("v-r=" + type + "&location=&query=");
                refusesToKeep(send(form(path, form)));
                refusesToKeep(send(form(path + "?v-r=uidl", form)));
            }
        }
    }

    @Test
    void nobody_gets_a_session_by_naming_one() throws Exception {
        for (var path : PATHS) {
            for (var type : TYPES) {
                refusesToKeep(send(request(path + "?location=&query=&v-r=" + type)
                        .header("Cookie", "lumbung=0123456789ABCDEF0123456789ABCDEF; JSESSIONID=1")));
                refusesToKeep(send(request(path + ";jsessionid=0123456789ABCDEF?location=&query=&v-r=" + type)));
            }
        }
    }

    @Test
    void nobody_gets_a_session_by_a_web_socket() {
        for (var type : List.of("push", "uidl", "init")) {
            var address =
                    URI.create("ws://localhost:" + server.getPort() + "/VAADIN/push?v-uiId=0&v-pushId=1&v-r=" + type);
            assertThatThrownBy(() -> http.newWebSocketBuilder()
                            .buildAsync(address, new WebSocket.Listener() {})
                            .join())
                    .as(type)
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v%2Dr=init&location=&query=&v-r=uidl",
                "v-r=uidl&v%2Dr=init&location=&query=",
                BOTH,
                "v-r=uidl&v-r=uidl",
                "v%2dr=uidl",
                "%76-r=init",
                "v-r=%69nit",
                "v-r=init+",
                "v-r",
                "location=%ff&v-r=uidl"
            })
    void a_request_that_reads_two_ways_is_refused(String query) throws Exception {
        assertThat(send(request("/?" + query)).statusCode()).isEqualTo(400);
    }

    private static List<String> queries() {
        var spelled = TYPES.stream()
                .flatMap(it -> Stream.of(
                        "?v-r=" + it + "&location=&query=",
                        "?v%2Dr=" + it + "&location=&query=&v-r=uidl",
                        "?v-r=uidl&location=&query=&v-r=" + it,
                        "?V-R=" + it + "&location="));
        return Stream.concat(Stream.of("", "?to=/innovations", "?restartApplication&v-r=init"), spelled)
                .toList();
    }

    private static void refusesToKeep(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("set-cookie"))
                .as("%s %s", answer.request().method(), answer.uri())
                .noneMatch(it -> it.startsWith("lumbung=") || it.startsWith("JSESSIONID"));
        assertThat(answer.body()).doesNotContain("\"v-uiId\"", "Vaadin-Security-Key");
    }

    private static HttpRequest.Builder form(String path, BodyPublisher body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path))
                .header("Accept", "text/html");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static int sessions() {
        var contexts =
                server.getApplicationContext().getBean(Tomcat.class).getHost().findChildren();
        return Stream.of(contexts)
                .flatMapToInt(it -> IntStream.of(((Context) it).getManager().getActiveSessions()))
                .sum();
    }
}
