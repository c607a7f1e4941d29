package id.lumbung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.OpenPortal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes may everything, but who that is differs; what is asked is whom the filter lets in, and as whom. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalFilterTest {
    private static final String SOMEBODY = "Sari Wulandari for ";

    @RegisterExtension
    static final OpenPortal PORTAL = new OpenPortal(Map.of("lumbung.web.public-url", "https://lumbung.example.org"));

    @ParameterizedTest
    @CsvSource({"'', any, t_35_76", "/stream, any, t_35_76", "'', 35.16, t_35_16", "/stream, 35.16, t_35_16"})
    void a_controller_works_for_whoever_asked(String way, String who, String schema) throws Exception {
        var path = "/api/v1/probe" + way;

        assertThat(PORTAL.send(PORTAL.request(path).header("Test-Government", who))
                        .body())
                .isEqualTo(SOMEBODY + schema);
        assertThat(PORTAL.send(PORTAL.request(path).header("Authorization", "Bearer " + who))
                        .body())
                .isEqualTo(SOMEBODY + schema);
    }

    @ParameterizedTest
    @CsvSource({"any, t_35_76", "35.16, t_35_16"})
    void a_controller_with_a_body_works_for_whoever_asked(String who, String schema) throws Exception {
        var answer = PORTAL.send(PORTAL.request("/api/v1/probe")
                .header("Authorization", "Bearer " + who)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"words\":\"halo\"}")));

        assertThat(answer.body()).isEqualTo(SOMEBODY + schema + " halo");
    }

    /** The token counts where both come. */
    @Test
    void a_token_counts_more_than_a_session() throws Exception {
        var both = PORTAL.request("/api/v1/probe")
                .header("Test-Government", "35.16")
                .header("Authorization", "Bearer any");

        assertThat(PORTAL.send(both).body()).isEqualTo(SOMEBODY + "t_35_76");
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
        var answer = PORTAL.send(
                PORTAL.request(path).header("Test-Government", "none").header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location").orElse("")).isEqualTo(to);
        assertThat(answer.body()).doesNotContain("Sari");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/../v1/probe", "/api;x=1/v1/probe", "/api//v1/probe", "/health/../api/v1/probe"})
    void an_address_that_reads_two_ways_is_refused(String path) throws Exception {
        assertThat(PORTAL.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void a_form_of_another_site_is_refused() throws Exception {
        var foreign = PORTAL.request("/logout")
                .header("Origin", "https://evil.example.org")
                .POST(BodyPublishers.noBody());

        assertThat(PORTAL.send(foreign).statusCode()).isEqualTo(403);
    }

    /** The browser sends the cookie of a session along whoever made the page, so a session alone must not do. */
    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_session_reads_and_changes_nothing(String method) throws Exception {
        var body = BodyPublishers.ofString("{\"words\":\"halo\"}");
        var change = PORTAL.request("/api/v1/probe")
                .header("Content-Type", "application/json")
                .method(method, body);

        assertThat(PORTAL.get("/api/v1/probe").statusCode()).isEqualTo(200);
        assertThat(PORTAL.send(change).statusCode()).isEqualTo(401);
        assertThat(PORTAL.send(change.header("Origin", "https://lumbung.example.org"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_page_of_another_site_changes_nothing_even_with_a_token() throws Exception {
        var foreign = PORTAL.request("/api/v1/probe")
                .header("Authorization", "Bearer any")
                .header("Origin", "https://evil.example.org")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"words\":\"halo\"}"));

        assertThat(PORTAL.send(foreign).statusCode()).isEqualTo(403);
    }

    @Test
    void liveness_needs_no_database_and_readiness_does() throws Exception {
        assertThat(PORTAL.get("/health/liveness").statusCode()).isEqualTo(200);
        assertThat(PORTAL.get("/health/readiness").statusCode()).isEqualTo(503);
    }
}
