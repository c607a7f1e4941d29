package id.lumbung.platform.web;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lumbung.support.ApiClient;
import id.lumbung.support.TestPortal;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDescriptionTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(ApiClient.CONFIGURATION);

    private static final Pattern NAMED_IN_PATH = Pattern.compile("\\{(\\w+)}");

    private final ApiClient api = new ApiClient(PORTAL);
    private final ApiClient.Answer answer = api.send(api.request("/api/openapi.yaml"));
    private final JsonNode description =
            new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(answer.body()));

    @Test
    void anybody_may_read_it() {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/yaml");
    }

    @Test
    void it_says_what_it_describes_and_how_to_sign_in() {
        assertThat(description.at("/openapi").asText()).startsWith("3.");
        assertThat(description.at("/info/title").asText()).isEqualTo("Lumbung Inovasi");
        assertThat(description.at("/info/version").asText()).isNotEmpty();
        assertThat(description.at("/info/license/name").asText()).isEqualTo("Apache-2.0");
        assertThat(description.at("/components/securitySchemes/bearer/scheme").asText())
                .isEqualTo("bearer");
        assertThat(description.at("/components/securitySchemes/session/in").asText())
                .isEqualTo("cookie");
    }

    @Test
    void it_has_every_route_of_the_API_and_no_other() {
        var routes = PORTAL.bean(Router.class)
                .uriRoutes()
                .filter(it -> it.getHttpMethod() != HttpMethod.HEAD)
                .map(it -> it.getHttpMethod() + " " + it.getUriMatchTemplate().toPathString())
                .filter(it -> it.contains(" /api/v1/"))
                .collect(toSet());

        assertThat(operations().map(Operation::name)).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void every_operation_has_a_title_an_id_of_its_own_a_result_and_its_problems() {
        var ids = new ArrayList<String>();
        operations().forEach(it -> {
            ids.add(it.node().at("/operationId").asText());
            assertThat(it.node().at("/summary").asText()).as(it.name()).isNotEmpty();
            assertThat(it.node().at("/tags")).as(it.name()).hasSize(1);
            assertThat(it.node().at("/responses").fieldNames())
                    .toIterable()
                    .as(it.name())
                    .contains("4XX")
                    .anyMatch(code -> code.startsWith("2"));
        });
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void every_name_in_a_path_is_a_parameter() {
        operations().forEach(it -> {
            var named = NAMED_IN_PATH.matcher(it.name()).results().map(found -> found.group(1));
            var parameters = Stream.of(it.node().at("/parameters"))
                    .flatMap(JsonNode::valueStream)
                    .filter(parameter -> parameter.at("/in").asText().equals("path"))
                    .map(parameter -> parameter.at("/name").asText());
            assertThat(parameters).as(it.name()).containsExactlyInAnyOrderElementsOf(named.toList());
        });
    }

    @Test
    void whatever_it_refers_to_is_there() {
        var missing = new TreeSet<String>();
        for (var reference : description.findValuesAsText("$ref")) {
            if (description.at(reference.substring(1)).isMissingNode()) {
                missing.add(reference);
            }
        }
        assertThat(missing).isEmpty();
    }

    private record Operation(String name, JsonNode node) {}

    private Stream<Operation> operations() {
        return description.at("/paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(it -> new Operation(it.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), it.getValue())));
    }
}
