package id.lumbung.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.OpenPortal;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered when something cannot be done, by whoever's fault. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemAnswersTest {
    @RegisterExtension
    static final OpenPortal PORTAL = new OpenPortal(Map.of("lumbung.web.public-url", "https://lumbung.example.org"));

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=klingon", "application/json; charset=utf-16", ";;;", "json"})
    void a_body_of_a_kind_there_is_not_is_refused(String type) throws Exception {
        var body = PORTAL.request("/api/v1/probe")
                .header("Authorization", "Bearer any")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{\"words\":\"halo\"}"));

        assertThat(PORTAL.send(body).statusCode()).isEqualTo(415);
    }

    @Test
    void a_document_that_nobody_could_have_typed_is_refused_unread() throws Exception {
        var words = "a".repeat(1 << 20);

        assertThat(PORTAL.post("/api/v1/probe", "{\"words\":\"" + words + "\"}").statusCode())
                .isEqualTo(413);
        assertThat(PORTAL.post(
                                "/api/v1/probe",
                                BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8))))
                        .statusCode())
                .isEqualTo(411);
    }

    @Test
    void a_request_without_a_document_may_still_name_the_kind_of_one() throws Exception {
        var asked = PORTAL.request("/api/v1/probe").header("Content-Type", "application/json");

        assertThat(PORTAL.send(asked.GET()).statusCode()).isNotEqualTo(411);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/probe/missing, 404, Tidak ditemukan",
        "/api/v1/probe/forbidden, 403, Tidak berwenang",
        "/api/v1/probe/refused, 422, Belum dapat dilakukan",
        "/api/v1/none, 404, Tidak ditemukan"
    })
    void what_cannot_be_done_is_a_problem(String path, int status, String title) throws Exception {
        var answer = PORTAL.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"title\":\"" + title + "\"", "\"status\":" + status);
    }

    @Test
    void a_problem_speaks_the_language_of_the_reader() throws Exception {
        var answer = PORTAL.send(PORTAL.request("/api/v1/probe/refused").header("Accept-Language", "en"));

        assertThat(answer.body()).contains("It cannot be done yet", "It has changed", "platform.problem.title.409");
    }

    @Test
    void an_invalid_body_is_a_problem_that_names_the_field() throws Exception {
        var answer = PORTAL.post("/api/v1/probe", "{\"words\":\"\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("words");
    }

    @Test
    void what_nobody_expected_gets_a_number_and_tells_nothing() throws Exception {
        var answer = PORTAL.get("/api/v1/probe/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"reference\":\"").doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 10_000, 1_048_576, 5_000_000})
    void an_answer_that_fails_while_it_is_made_is_a_problem_however_far_it_had_come(int bytes) throws Exception {
        var answer = PORTAL.get("/api/v1/probe/fails-after/" + bytes);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"reference\":\"").doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 1_048_576, 5_000_000})
    void an_answer_that_is_made_arrives_whole(int bytes) throws Exception {
        var answer = PORTAL.get("/api/v1/probe/whole/" + bytes);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(bytes);
    }

    @Test
    void what_the_server_itself_refuses_does_not_name_the_server() throws Exception {
        var answer = PORTAL.get("/%00");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Tomcat");
    }
}
