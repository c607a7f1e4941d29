package id.lumbung.instrument.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lumbung.platform.web.Problem;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Over HTTP, on the real server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreControllerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCORES = Path.of("src/test/resources/scores");
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class, Map.of("micronaut.server.port", "-1", "test.open-gate", "true"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_portfolio_gets_the_score_that_the_command_gives() throws Exception {
        var answer = post("IID/2026/score?explain=true", portfolio());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/json");
        assertThat(tree(answer))
                .isEqualTo(JSON.readTree(SCORES.resolve("2026.json").toFile()));
    }

    @Test
    void the_same_portfolio_can_be_scored_as_another_version() throws Exception {
        var answer = post("IID/2026/score?as=2027&explain=true", portfolio());
        assertThat(tree(answer))
                .isEqualTo(JSON.readTree(SCORES.resolve("2027.json").toFile()));
    }

    @Test
    void rows_are_sent_only_when_asked_for() throws Exception {
        assertThat(post("IID/2026/score", portfolio()).body()).doesNotContain("Rows");
    }

    @Test
    void a_flawed_portfolio_is_answered_with_a_problem_that_lists_every_flaw() throws Exception {
        var answer = post(
                "IID/2026/score",
                portfolio().replace("\"SPD-01\"", "\"SPD-99\"").replace("299", "-1"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith(Problem.MEDIA_TYPE);
        assertThat(tree(answer).at("/status").asInt()).isEqualTo(400);
        assertThat(tree(answer).at("/errors"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "$.spd.SPD-99: is unknown",
                        "$.innovations[2].designWords: must be a whole number from 0 to 2147483647, is -1");
    }

    @Test
    void the_version_of_the_address_must_be_the_one_in_the_body() throws Exception {
        var answer = post("IID/2027/score", portfolio());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(tree(answer).at("/errors/0").asText())
                .isEqualTo("$.instrument.version: is 2026, but the address says 2027");
    }

    @Test
    void a_portfolio_of_many_megabytes_is_taken_and_more_innovations_than_allowed_are_refused() throws Exception {
        assertThat(post("IID/2026/score", many(50_000)).statusCode()).isEqualTo(200);
        assertThat(post("IID/2026/score", many(50_001)).statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_no_json_is_refused() throws Exception {
        assertThat(post("IID/2026/score", "").statusCode()).isEqualTo(400);
        assertThat(post("IID/2026/score", "no").statusCode()).isEqualTo(400);
    }

    private static String portfolio() throws IOException {
        return Files.readString(SCORES.resolve("portfolio.json"));
    }

    private static String many(int innovations) {
        var padding = " ".repeat(300);
        return IntStream.range(0, innovations)
                .mapToObj(it -> "{\"id\": \"" + it + "\"}" + padding)
                .collect(Collectors.joining(
                        ",", "{\"instrument\": {\"code\": \"IID\", \"version\": \"2026\"}, \"innovations\": [", "]}"));
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + server.getPort() + "/api/v1/instruments/" + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer any")
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static JsonNode tree(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
