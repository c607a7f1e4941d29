package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChartTest {
    private static final Path CHART = Path.of("helm/lumbung");

    /** The chart with its hooks under another name, because rendering leaves hooks out. */
    @TempDir
    static Path chartWithHooks;

    @BeforeAll
    static void rename_the_hooks() throws IOException {
        ChartCopy.withRenamedHooks(chartWithHooks);
    }

    static Stream<Path> installations() throws IOException {
        try (var files = Files.list(CHART.resolve("ci"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("installations")
    void an_installation_lints_without_a_remark(Path values, @TempDir Path copy) throws IOException {
        ChartCopy.make(copy);
        var merged = read(CHART.resolve("values.yaml")).overlaidBy(read(values));
        Files.writeString(copy.resolve("values.yaml"), new Yaml().dump(merged.values()));

        var result = new Helm(copy).lint().strict().call();

        assertThat(result.isFailed())
                .as(String.join("\n", result.getMessages()))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("installations")
    void an_installation_holds_no_secret_and_only_names_them(Path values) {
        var rendered = render(values);

        assertThat(rendered).extracting(it -> it.text("kind")).doesNotContain("Secret");
        assertThat(rendered.stream().flatMap(ChartTest::environment))
                .filteredOn(it -> it.text("name").matches(".*(PASSWORD|SECRET).*"))
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(it.values()).containsKey("valueFrom").doesNotContainKey("value"));
        assertThat(one(rendered, "ConfigMap").at("data").values().keySet())
                .noneMatch(it -> it.matches(".*(PASSWORD|SECRET).*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("installations")
    void every_process_is_nobody_on_a_file_system_it_cannot_write(Path values) {
        var pods = render(values).stream().flatMap(ChartTest::pod).toList();

        assertThat(pods).hasSize(3).allSatisfy(pod -> {
            assertThat(pod.at("securityContext").values()).containsEntry("runAsNonRoot", true);
            assertThat(pod.values()).containsEntry("automountServiceAccountToken", false);
            assertThat(pod.list("containers"))
                    .allSatisfy(it -> assertThat(it.at("securityContext").values())
                            .containsEntry("readOnlyRootFilesystem", true)
                            .containsEntry("allowPrivilegeEscalation", false));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("installations")
    void every_object_is_one_that_kubernetes_knows_down_to_each_field(Path values) {
        assertThat(render(values)).isNotEmpty().allSatisfy(KubernetesModel::requireValid);
    }

    @Test
    void a_field_that_kubernetes_does_not_know_is_noticed() {
        var misspelt = YamlNode.of(new Yaml().<Object>load("""
                apiVersion: apps/v1
                kind: Deployment
                spec:
                  selector: {}
                  template:
                    spec:
                      containers:
                        - name: portal
                          readinesProbe: {}
                """));

        assertThatThrownBy(() -> KubernetesModel.requireValid(misspelt)).hasStackTraceContaining("readinesProbe");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("installations")
    void every_variable_is_one_that_the_portal_reads(Path values) throws IOException {
        var rendered = render(values);
        var named = Stream.concat(
                        rendered.stream().flatMap(ChartTest::environment).map(it -> it.text("name")),
                        one(rendered, "ConfigMap").at("data").values().keySet().stream())
                .filter(it -> it.startsWith("LUMBUNG_"))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(8).isSubsetOf(PortalVariables.read());
    }

    @Test
    void every_variable_in_the_documents_is_one_that_the_portal_reads() throws IOException {
        var named = new TreeSet<String>();
        for (var document : List.of("README.md", "docs/architecture.md", "CHANGELOG.md", "helm/lumbung/README.md")) {
            named.addAll(PortalVariables.in(Files.readString(Path.of(document))));
        }

        assertThat(named).hasSizeGreaterThan(8).isSubsetOf(PortalVariables.read());
    }

    @Test
    void a_visitor_stays_on_one_portal_and_keeps_the_socket() {
        var ingress = one(render(CHART.resolve("ci/default-values.yaml")), "Ingress");

        assertThat(ingress.at("metadata", "annotations").values())
                .containsEntry("nginx.ingress.kubernetes.io/affinity", "cookie")
                .containsEntry("nginx.ingress.kubernetes.io/session-cookie-name", "LUMBUNG_ROUTE")
                .containsEntry("nginx.ingress.kubernetes.io/proxy-read-timeout", "3600");
    }

    @Test
    void behind_traefik_the_service_says_so() {
        var rendered = render(CHART.resolve("ci/external-keycloak-values.yaml"));

        assertThat(one(rendered, "Service").at("metadata", "annotations").values())
                .containsEntry("traefik.ingress.kubernetes.io/service.sticky.cookie", "true");
        assertThat(one(rendered, "Ingress").at("metadata", "annotations").values())
                .isEmpty();
    }

    @Test
    void a_rollout_takes_no_portal_away_before_another_is_ready() {
        var deployment = one(render(CHART.resolve("ci/ha-values.yaml")), "Deployment");
        var portal =
                deployment.at("spec", "template", "spec").list("containers").getFirst();

        assertThat(deployment.at("spec", "strategy", "rollingUpdate").values()).containsEntry("maxUnavailable", 0);
        assertThat(portal.at("readinessProbe", "httpGet").text("path")).isEqualTo("/health/readiness");
        assertThat(portal.at("livenessProbe", "httpGet").text("path")).isEqualTo("/health/liveness");
        assertThat(portal.at("lifecycle", "preStop", "sleep").text("seconds")).isEqualTo("30");
    }

    @Test
    void only_the_job_before_the_rollout_may_change_schemas() {
        var rendered = render(CHART.resolve("ci/default-values.yaml"));
        var job = one(rendered, "Job");

        assertThat(job.at("metadata", "annotations").text("renamed/hook")).isEqualTo("pre-install,pre-upgrade");
        assertThat(environment(job)).extracting(it -> it.text("name")).contains("LUMBUNG_DB_MIGRATOR_PASSWORD");
        assertThat(environment(one(rendered, "Deployment")))
                .extracting(it -> it.text("name"))
                .doesNotContain("LUMBUNG_DB_MIGRATOR_PASSWORD");
    }

    @Test
    void a_misspelt_value_is_refused() {
        var installation = new Helm(CHART).template().withKubeVersion("1.32").set("replicaz", 3);

        assertThatThrownBy(installation::call).hasMessageContaining("replicaz");
    }

    @Test
    void every_value_has_a_comment() throws IOException {
        var lines = Files.readAllLines(CHART.resolve("values.yaml"));
        for (int i = 1; i < lines.size(); i++) {
            boolean value = lines.get(i).matches(" {2}\\w+:.*|\\w+: .+");
            if (value && !lines.get(i).matches(" +(requests|limits):")) {
                assertThat(lines.get(i - 1))
                        .as("above line %d: %s", i + 1, lines.get(i))
                        .contains("# ");
            }
        }
    }

    private static List<YamlNode> render(Path values) {
        var yaml = new Helm(chartWithHooks)
                .template()
                .withName("portal")
                .withKubeVersion("1.32")
                .withValuesFile(values)
                .call();
        return YamlNode.all(yaml).toList();
    }

    private static YamlNode one(List<YamlNode> rendered, String kind) {
        return rendered.stream()
                .filter(it -> it.text("kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<YamlNode> pod(YamlNode it) {
        return switch (it.text("kind")) {
            case "Pod" -> Stream.of(it.at("spec"));
            case "Deployment", "Job" -> Stream.of(it.at("spec", "template", "spec"));
            default -> Stream.of();
        };
    }

    private static Stream<YamlNode> environment(YamlNode it) {
        return pod(it).flatMap(pod -> pod.list("containers").stream()).flatMap(one -> one.list("env").stream());
    }

    private static YamlNode read(Path file) throws IOException {
        return YamlNode.of(new Yaml().load(Files.readString(file)));
    }
}
