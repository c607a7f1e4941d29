package id.lumbung.api;

import static id.lumbung.api.ApiWalk.isProblem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import id.lumbung.support.ApiClient.Answer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every route of the API, with every kind of account, right and wrong ids. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiWalkTest {
    @RegisterExtension
    static final ApiWalk WALK = new ApiWalk();

    private static final Pattern MANY_DECIMALS = Pattern.compile("[:\\[,]-?\\d+\\.\\d{7,}[,}\\]]");

    private static final Map<JsonNode, JsonSchema> SCHEMAS = new HashMap<>();

    @Test
    void every_route_is_walked() {
        var described = WALK.description().at("/paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(it -> it.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()));

        assertThat(ApiRoutes.ALL).extracting(ApiRoutes::name).containsExactlyInAnyOrderElementsOf(described.toList());
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("id.lumbung.api.ApiRoutes#ALL")
    void everybody_gets_what_they_may_and_nobody_a_fault(ApiRoutes route) {
        assertThat(WALK.send(route, null, WALK.right(route.path()), WALK.body(route))
                        .status())
                .isEqualTo(401);
        for (var who : WALK.people()) {
            for (var path : Stream.concat(Stream.of(WALK.right(route.path())), WALK.wrong(route.path()))
                    .toList()) {
                var answer = WALK.send(route, who, path, WALK.body(route));
                var what = who + " " + route.method() + " " + path + " " + answer.status() + " " + answer.body();
                assertThat(answer.status()).as(what).isLessThan(500);
                if (answer.status() >= 400) {
                    isProblem(answer, what);
                } else {
                    isAsDescribed(route, answer, what);
                }
                if (path.equals(WALK.right(route.path())) && !WALK.may(route, who)) {
                    assertThat(answer.status()).as(what).isEqualTo(403);
                } else if (WALK.may(route, who) && !path.equals(WALK.right(route.path())) && !isOfAnyYear(route)) {
                    assertThat(answer.status()).as(what).isGreaterThanOrEqualTo(400);
                } else if (WALK.may(route, who)) {
                    assertThat(answer.status()).as(what).isNotIn(401, 403);
                }
            }
        }
    }

    /** Or else nothing was compared with its description above. */
    @Test
    void whatever_is_read_is_read_by_somebody() {
        assertThat(ApiRoutes.ALL).filteredOn(ApiRoutes::reads).allMatch(route -> WALK.people().stream()
                .anyMatch(who ->
                        WALK.send(route, who, WALK.right(route.path()), "").status() == 200));
    }

    private static boolean isOfAnyYear(ApiRoutes route) {
        // a year without figures is a year all the same, to be published of or aimed at
        return route.path().contains("/national-results/") || route.path().contains("/settings/targets/");
    }

    private static void isAsDescribed(ApiRoutes route, Answer answer, String what) {
        assertThat(MANY_DECIMALS.matcher(answer.body()).find()).as(what).isFalse();
        var response = WALK.description(route).path("responses").path(Integer.toString(answer.status()));
        assertThat(response.isMissingNode()).as("not described: " + what).isFalse();
        var schema = response.at("/content/application~1json/schema");
        if (schema.isMissingNode()) {
            assertThat(answer.body()).as(what).isEmpty();
        } else {
            var read = SCHEMAS.computeIfAbsent(schema, ApiWalkTest::read);
            assertThat(read.validate(answer.json())).as(what).isEmpty();
        }
    }

    private static JsonSchema read(JsonNode schema) {
        var whole = ((ObjectNode) schema.deepCopy())
                .set("components", WALK.description().get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4, it -> it.metaSchema(OpenApi30.getInstance())
                        .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()))
                .getSchema(whole);
    }
}
