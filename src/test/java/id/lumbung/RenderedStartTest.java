package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.Helm;
import id.lumbung.demo.EmbeddedDatabase;
import id.lumbung.platform.schema.Schemas;
import id.lumbung.support.Certificate;
import id.lumbung.support.Eventually;
import id.lumbung.support.ProductProcess;
import id.lumbung.support.TestKeycloak;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/**
 * The product with exactly the environment that the chart renders, against a PostgreSQL that only talks TLS, in a folder
 * nobody can write, while Keycloak is away. What Kubernetes maps is mapped here: secrets, volumes and the port.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenderedStartTest {
    @TempDir
    static Path folder;

    private static Certificate certificate;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws Exception {
        certificate = Certificate.make(folder);
        database = EmbeddedDatabase.temporary(Map.of(
                "ssl",
                "on",
                "ssl_cert_file",
                certificate.certificate().toString(),
                "ssl_key_file",
                certificate.key().toString()));
        database.createDatabase("lumbung");
        new Schemas(database.settings("lumbung")).prepare(database.superuser("lumbung"));
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest(name = "by an authority of the {0}")
    @ValueSource(strings = {"system", "secret"})
    void it_migrates_and_serves(String authority, @TempDir Path volumes) throws Exception {
        var port = TestKeycloak.freePort();
        Files.copy(certificate.certificate(), volumes.resolve("ca.crt"));
        var rendered = render(authority.equals("secret"), volumes.resolve("values.yaml"));

        try (var job = ProductProcess.start(environment(rendered, "Job", volumes, port), "migrate")) {
            assertThat(job.ends()).as(String.join("\n", job.errors())).isZero();
        }
        try (var portal = ProductProcess.start(environment(rendered, "Deployment", volumes, port))) {
            var health = Eventually.present(() -> ready(portal, port));
            assertThat(health).contains("\"database\":\"UP\"", "\"evidence store\":\"UP\"", "\"keycloak\":\"DOWN\"");
            assertThat(portal.errors())
                    .anyMatch(it -> it.contains("does not answer; until it does, nobody can sign in"));
            assertThat(plainConnections()).isZero();
        }
    }

    private static Optional<String> ready(ProductProcess portal, int port) {
        try (var http = HttpClient.newHttpClient()) {
            assertThat(portal.runs()).as("still runs").isTrue();
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/readiness"));
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return Optional.of(answer.body()).filter(_ -> answer.statusCode() == 200);
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private static YamlNode[] render(boolean ownAuthority, Path values) throws IOException {
        var trust = "-Djavax.net.ssl.trustStore=" + certificate.authorities() + " -Djavax.net.ssl.trustStorePassword="
                + Certificate.PASSWORD;
        Files.writeString(
                values,
                new Yaml()
                        .dump(Map.of(
                                "publicUrl", "https://inovasi.example",
                                "database",
                                        Map.of(
                                                "host",
                                                "localhost",
                                                "port",
                                                database.port(),
                                                "caSecret",
                                                ownAuthority ? "database-ca" : ""),
                                "oidc", Map.of("issuer", "http://localhost:1/realms/lumbung"),
                                "jvm", Map.of("options", ownAuthority ? "" : trust))));
        var chart = ChartCopy.withRenamedHooks(folder.resolve(ownAuthority ? "chart-own" : "chart-system"));
        var yaml = new Helm(chart)
                .template()
                .withName("portal")
                .withKubeVersion("1.32")
                .withValuesFile(values)
                .call();
        return YamlNode.all(yaml).toArray(YamlNode[]::new);
    }

    private static Map<String, String> environment(YamlNode[] rendered, String kind, Path volumes, int port) {
        var container = one(rendered, kind)
                .at("spec", "template", "spec")
                .list("containers")
                .getFirst();
        var environment = new HashMap<String, String>();
        if (!container.list("envFrom").isEmpty()) {
            one(rendered, "ConfigMap")
                    .at("data")
                    .values()
                    .forEach((name, value) -> environment.put(name, value.toString()));
        }
        container.list("env").forEach(it -> environment.put(it.text("name"), value(it)));
        environment.replaceAll((_, it) -> it.replace("/etc/lumbung/database", volumes.toString())
                .replace(
                        "/var/lib/lumbung/evidence", volumes.resolve("evidence").toString()));
        assertThat(environment).containsEntry("LUMBUNG_PORT", "8080");
        environment.put("LUMBUNG_PORT", Integer.toString(port));
        return environment;
    }

    private static YamlNode one(YamlNode[] rendered, String kind) {
        for (var it : rendered) {
            if (it.text("kind").equals(kind)) {
                return it;
            }
        }
        throw new AssertionError("No " + kind + " is rendered");
    }

    /** The secrets of the demo's database are all the same word. */
    private static String value(YamlNode variable) {
        return variable.values().containsKey("valueFrom") ? "demo" : variable.text("value");
    }

    private static long plainConnections() throws SQLException {
        try (var connection = database.superuser("lumbung").getConnection();
                var statement = connection.prepareStatement("""
                        select count(*) filter (where not ssl), count(*) filter (where ssl)
                        from pg_stat_ssl join pg_stat_activity using (pid) where usename like 'lumbung%'""");
                var row = statement.executeQuery()) {
            row.next();
            assertThat(row.getLong(2)).as("connections with TLS").isPositive();
            return row.getLong(1);
        }
    }
}
