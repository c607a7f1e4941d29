package id.lumbung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes may everything, but who that is differs; what is asked is what the filter does around that. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalFilterTest {
    private static final String SOMEBODY = "Sari Wulandari for ";

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port", "-1",
                        "test.open-gate", "true",
                        "lumbung.web.public-url", "https://lumbung.example.org"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"'', any, t_35_76", "/stream, any, t_35_76", "'', 35.16, t_35_16", "/stream, 35.16, t_35_16"})
    void a_controller_works_for_whoever_asked(String way, String who, String schema) throws Exception {
        var path = "/api/v1/probe" + way;

        assertThat(send(request(path).header("Test-Government", who)).body()).isEqualTo(SOMEBODY + schema);
        assertThat(send(request(path).header("Authorization", "Bearer " + who)).body())
                .isEqualTo(SOMEBODY + schema);
    }

    @ParameterizedTest
    @CsvSource({"any, t_35_76", "35.16, t_35_16"})
    void a_controller_with_a_body_works_for_whoever_asked(String who, String schema) throws Exception {
        var answer = send(request("/api/v1/probe")
                .header("Authorization", "Bearer " + who)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"words\":\"halo\"}")));

        assertThat(answer.body()).isEqualTo(SOMEBODY + schema + " halo");
    }

    /** The token counts where both come. */
    @Test
    void a_token_counts_more_than_a_session() throws Exception {
        var both = request("/api/v1/probe").header("Test-Government", "35.16").header("Authorization", "Bearer any");

        assertThat(send(both).body()).isEqualTo(SOMEBODY + "t_35_76");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/probe, text/html, 401, ''",
        "/api/v1/probe, application/json, 401, ''",
        "/api/v1/none, application/json, 401, ''",
        "/api/v1/probe/broken, application/json, 401, ''",
        "/files/probe, application/json, 401, ''",
        "/files/probe, text/html, 302, /oauth/login/keycloak?to=%2Ffiles%2Fprobe",
        "/, text/html, 302, /oauth/login/keycloak?to=%2F",
        "/innovations?zone=RED, text/html, 302, /oauth/login/keycloak?to=%2Finnovations%3Fzone%3DRED",
        "/no-such.png, image/png, 401, ''",
        "/VAADIN/push?v-r=push, */*, 401, ''",
        "/health/liveness, application/json, 200, ''",
        "/theme.css, text/css, 200, ''"
    })
    void nobody_gets_what_is_for_nobody_and_is_led_to_signing_in(String path, String accept, int status, String to)
            throws Exception {
        var answer = send(request(path).header("Test-Government", "none").header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo(to);
        assertThat(answer.body()).doesNotContain("Sari");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=klingon", "application/json; charset=utf-16", ";;;", "json"})
    void a_body_of_a_kind_there_is_not_is_refused(String type) throws Exception {
        var body = request("/api/v1/probe")
                .header("Authorization", "Bearer any")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"words\":\"halo\"}"));

        assertThat(send(body).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({"/, true", "/api/v1/probe, true", "/api/v1/none, true", "/health/liveness, true", "/theme.css, false"})
    void what_is_somebodys_is_not_stored_on_its_way(String path, boolean somebodys) throws Exception {
        var stored = get(path).headers().firstValue("Cache-Control").orElse("");

        assertThat(stored.contains("no-store")).isEqualTo(somebodys);
    }

    @Test
    void a_document_that_nobody_could_have_typed_is_refused_unread() throws Exception {
        var words = "a".repeat(1 << 20);

        assertThat(post("/api/v1/probe", "{\"words\":\"" + words + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(post(
                                "/api/v1/probe",
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))))
                        .statusCode())
                .isEqualTo(411);
    }

    @Test
    void a_request_without_a_document_may_still_name_the_kind_of_one() throws Exception {
        var asked = request("/api/v1/probe").header("Content-Type", "application/json");

        assertThat(send(asked.GET()).statusCode()).isNotEqualTo(411);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/v1/probe", "/api/v1/none", "/health/liveness", "/signed-out", "/theme.css", "/x.js"})
    void every_answer_carries_the_headers(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.firstValue("content-security-policy").orElseThrow())
                .contains("frame-ancestors 'none'", "form-action 'self' http://localhost:8180")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("x-frame-options")).hasValue("DENY");
        assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("cross-origin-opener-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("permissions-policy")).isPresent();
        assertThat(headers.firstValue("strict-transport-security")).isPresent();
        assertThat(headers.firstValue("server")).isEmpty();
    }

    @Test
    void a_page_has_a_nonce_of_its_own() throws Exception {
        var one = nonce(get("/"));

        assertThat(one).hasSizeGreaterThan(20).isNotEqualTo(nonce(get("/")));
    }

    @Test
    void the_session_cookie_is_for_this_host_and_TLS_only() throws Exception {
        assertThat(get("/").headers().allValues("set-cookie"))
                .anyMatch(it -> it.startsWith("__Host-lumbung=")
                        && it.contains("Secure")
                        && it.contains("HttpOnly")
                        && it.contains("SameSite=Lax")
                        && it.contains("Path=/"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/probe/missing, 404, Tidak ditemukan",
        "/api/v1/probe/forbidden, 403, Tidak berwenang",
        "/api/v1/probe/refused, 422, Belum dapat dilakukan",
        "/api/v1/none, 404, Tidak ditemukan"
    })
    void what_cannot_be_done_is_a_problem(String path, int status, String title) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"title\":\"" + title + "\"", "\"status\":" + status);
    }

    @Test
    void a_problem_speaks_the_language_of_the_reader() throws Exception {
        var answer = send(request("/api/v1/probe/refused").header("Accept-Language", "en"));

        assertThat(answer.body()).contains("It cannot be done yet", "It has changed", "platform.problem.title.409");
    }

    @Test
    void an_invalid_body_is_a_problem_that_names_the_field() throws Exception {
        var answer = post("/api/v1/probe", "{\"words\":\"\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("words");
    }

    @Test
    void what_nobody_expected_gets_a_number_and_tells_nothing() throws Exception {
        var answer = get("/api/v1/probe/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"reference\":\"").doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 10_000, 1_048_576, 5_000_000})
    void an_answer_that_fails_while_it_is_made_is_a_problem_however_far_it_had_come(int bytes) throws Exception {
        var answer = get("/api/v1/probe/fails-after/" + bytes);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"reference\":\"").doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 1_048_576, 5_000_000})
    void an_answer_that_is_made_arrives_whole(int bytes) throws Exception {
        var answer = get("/api/v1/probe/whole/" + bytes);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/../v1/probe", "/api;x=1/v1/probe", "/api//v1/probe", "/health/../api/v1/probe"})
    void an_address_that_reads_two_ways_is_refused(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void what_the_server_itself_refuses_does_not_name_the_server() throws Exception {
        var answer = get("/%00");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Tomcat");
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        var foreign =
                request("/logout").header("Origin", "https://evil.example.org").POST(BodyPublishers.noBody());

        assertThat(send(foreign).statusCode()).isEqualTo(403);
    }

    /** The browser sends the cookie of a session along whoever made the page, so a session alone must not do. */
    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_session_reads_and_changes_nothing(String method) throws Exception {
        var body = BodyPublishers.ofString("{\"words\":\"halo\"}");
        var change = request("/api/v1/probe")
                .header("Content-Type", "application/json")
                .method(method, body);

        assertThat(get("/api/v1/probe").statusCode()).isEqualTo(200);
        assertThat(send(change).statusCode()).isEqualTo(401);
        assertThat(send(change.header("Origin", "https://lumbung.example.org")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_page_of_another_site_changes_nothing_even_with_a_token() throws Exception {
        var foreign = request("/api/v1/probe")
                .header("Authorization", "Bearer any")
                .header("Origin", "https://evil.example.org")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"words\":\"halo\"}"));

        assertThat(send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void liveness_needs_no_database_and_readiness_does() throws Exception {
        assertThat(get("/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("/health/readiness").statusCode()).isEqualTo(503);
    }

    private static String nonce(HttpResponse<String> page) {
        var policy = page.headers().firstValue("content-security-policy").orElseThrow();
        var nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
        return nonce;
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return post(path, BodyPublishers.ofString(json));
    }

    private static HttpResponse<String> post(String path, BodyPublisher json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Authorization", "Bearer any")
                .header("Content-Type", "application/json")
                .POST(json));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
