package id.lumbung.api;

import static id.lumbung.api.ApiWalk.ALL;
import static id.lumbung.api.ApiWalk.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.ApiClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Everything a caller can get wrong, on every route: told as a problem, in their language, and no fault of ours. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiMistakesTest {
    @RegisterExtension
    static final ApiWalk WALK = new ApiWalk();

    private static final Pattern INDONESIAN =
            Pattern.compile("(?i)\\b(tidak|belum|atau|yang|nilainya|sudah|dapat|isi|periksa|permintaan|bukan)\\b");

    private final ApiClient api = WALK.api();

    @ParameterizedTest(name = "{0}")
    @FieldSource("id.lumbung.api.ApiRoutes#ALL")
    void a_problem_is_in_the_language_asked_for(ApiRoutes route) {
        var wrong = Stream.concat(WALK.wrong(route.path()), Stream.of(WALK.right(route.path()) + "?search=x"))
                .map(it -> api.as(ALL, it).method(route.method(), BodyPublishers.noBody()));
        var forbidden = api.as("nothing", WALK.right(route.path())).method(route.method(), BodyPublishers.noBody());
        var broken = Stream.concat(
                        Stream.of("{", "null"),
                        BrokenBodies.of(WALK.body(route)).map(BrokenBodies::body))
                .map(it -> api.as(ALL, WALK.right(route.path()))
                        .header("Content-Type", "application/json")
                        .method(route.method(), BodyPublishers.ofString(it)));
        Stream.of(wrong, Stream.of(forbidden), broken)
                .flatMap(it -> it)
                .map(it -> api.send(it.header("Accept-Language", "en-GB,id;q=0.5")))
                .filter(it -> it.status() >= 400)
                .forEach(it -> assertThat(it.body()).as(route.name()).doesNotContainPattern(INDONESIAN));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("id.lumbung.api.ApiRoutes#ALL")
    void a_parameter_nobody_knows_is_refused_by_its_name(ApiRoutes route) {
        var path = WALK.right(route.path());
        var answer =
                WALK.send(route, ALL, path + (path.contains("?") ? "&" : "?") + "search=x&offset=5", WALK.body(route));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("search", "offset");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("id.lumbung.api.ApiRoutes#ALL")
    void no_body_however_broken_is_a_fault(ApiRoutes route) {
        var path = WALK.right(route.path());
        for (var body : broken()) {
            var answer = api.send(
                    api.as(ALL, path).header("Content-Type", "application/json").method(route.method(), body));
            var what = route.method() + " " + path + " " + answer.status() + " " + answer.body();
            assertThat(answer.status()).as(what).isLessThan(500);
            if (answer.status() >= 400) {
                isProblem(answer, what);
            } else {
                assertThat(route.body()).as(what).isEmpty();
            }
        }
        for (var type :
                List.of("application/json; charset=klingon", "text/plain", ";;;", "application/json; charset=")) {
            var answer = api.send(api.as(ALL, path)
                    .header("Content-Type", type)
                    .method(route.method(), BodyPublishers.ofString(WALK.body(route))));
            assertThat(answer.status()).as(type + " " + answer.body()).isLessThan(500);
        }
        var utf16 = WALK.body(route).getBytes(StandardCharsets.UTF_16); // JSON shows what it is in
        var answer = api.send(api.as(ALL, path)
                .header("Content-Type", "application/json")
                .method(route.method(), BodyPublishers.ofByteArray(utf16)));
        assertThat(answer.status()).as(answer.body()).isLessThan(500);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("id.lumbung.api.ApiRoutes#ALL")
    void a_value_that_cannot_be_is_refused_by_its_name(ApiRoutes route) {
        var path = WALK.right(route.path());
        BrokenBodies.of(WALK.body(route)).forEach(broken -> {
            var answer = WALK.send(route, ALL, path, broken.body());
            var what = route.name() + " " + broken.body() + " " + answer.status() + " " + answer.body();
            assertThat(answer.status()).as(what).isBetween(400, 499);
            isProblem(answer, what);
            if (answer.status() == 400) {
                assertThat(answer.at("/errors").toString()).as(what).contains(broken.property());
            }
        });
    }

    /** Where names are free, as those of indicators are, nothing says by its type that something must stand there. */
    @Test
    void nothing_where_a_number_has_to_be_is_refused_by_its_name() {
        var answer = api.put(ALL, "/api/v1/national-results/2025", "{\"points\": {\"MATURITY\": null}}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.at("/errors").toString()).contains("points", "MATURITY");
    }

    /** What the database alone can see, because it came between the look and the change. */
    @Test
    void what_names_something_that_is_not_there_is_no_fault_of_ours() {
        var answer = api.post(ALL, "/api/v1/members", """
                {"email": "wati@example.org", "name": "Wati", "position": "",
                 "roles": [{"role": "OPERATOR", "agency": "%s"}]}""".formatted(UUID.randomUUID()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.at("/code").asText()).isEqualTo("platform.contradiction.NOT_THERE");
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("id.lumbung.api.ApiRoutes#ALL")
    void no_value_of_a_parameter_is_a_fault(ApiRoutes route) {
        for (var parameter : WALK.description(route).path("parameters")) {
            if (parameter.at("/in").asText().equals("query")) {
                for (var value : List.of(
                        "",
                        "x",
                        "-1",
                        "1.5",
                        "300000",
                        "99999999999999999999",
                        "%2500",
                        "%22%27--",
                        "%00",
                        "%E2%80%AE",
                        "%ED%A0%80")) {
                    var path = WALK.right(route.path()).replaceFirst("\\?.*", "");
                    var answer = WALK.send(
                            route, ALL, path + "?" + parameter.at("/name").asText() + "=" + value, WALK.body(route));
                    var what = path + " " + parameter.at("/name").asText() + "=" + value + " " + answer.body();
                    assertThat(answer.status()).as(what).isLessThan(500);
                    if (answer.status() >= 400) {
                        isProblem(answer, what);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept | klingon",
                "Accept | application/xml",
                "Accept | ;;;,*/*;q=x",
                "Accept-Language | %%%;q=9",
                "Accept-Language | i-klingon, x, *;q=0",
                "Accept-Encoding | klingon",
                "Authorization | Basic YTpi",
                "Authorization | Bearer",
                "Cookie | lumbung; =; \"",
                "If-Match | x",
                "Range | bytes=9-1",
                "X-HTTP-Method-Override | DELETE"
            })
    void no_header_however_odd_is_a_fault(String name, String value) {
        for (var path : List.of("/api/v1/me", "/api/v1/innovations", "/api/v1/none", "/api/openapi.yaml")) {
            var answer = api.send(api.as(ALL, path).setHeader(name, value));
            assertThat(answer.status()).as(path + " " + answer.body()).isLessThan(500);
            if (answer.status() >= 400) {
                isProblem(answer, path + " " + answer.body());
            }
        }
    }

    private static List<BodyPublisher> broken() {
        var all = new ArrayList<BodyPublisher>();
        Stream.of("", "null", "[]", "{", "\"x\"", "7", "[".repeat(50_000), "{\"version\": 1e999999999}")
                .map(BodyPublishers::ofString)
                .forEach(all::add);
        all.add(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'}));
        return all;
    }
}
