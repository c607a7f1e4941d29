package id.lumbung.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import id.lumbung.demo.EmbeddedDatabase;
import id.lumbung.support.Eventually;
import id.lumbung.support.LogLines;
import id.lumbung.support.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL that stops, and one that no longer says anything. Keycloak is not there at all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutageTest {
    private static final String API = "/api/v1/periods";

    @TempDir
    Path files;

    private EmbeddedDatabase database;
    private EmbeddedServer portal;
    private LogLines log;
    private long postmaster;

    @BeforeEach
    void start() throws SQLException {
        database = EmbeddedDatabase.temporary();
        TestDatabase.prepare(database, "portal");
        log = LogLines.listen();
        var configuration = new HashMap<>(database.configuration("portal"));
        configuration.put("micronaut.server.port", -1);
        configuration.put("test.asking-gate", "true");
        configuration.put("lumbung.files.directory", files.toString());
        configuration.put("lumbung.oidc.issuer", "http://localhost:1/realms/lumbung");
        portal = ApplicationContext.run(EmbeddedServer.class, configuration, "test");
    }

    @AfterEach
    void stop() {
        portal.close();
        log.close();
        database.close();
    }

    @Test
    void a_database_that_stopped_is_said_so_at_once_and_in_our_words() throws Exception {
        assertThat(api().statusCode()).isEqualTo(200);

        database.close();

        requireOutage();
    }

    @Test
    void a_database_that_hangs_is_no_better_and_all_is_well_when_it_goes_on() throws Exception {
        assertThat(api().statusCode()).isEqualTo(200);
        assertThat(page("/").statusCode()).isEqualTo(200);

        signal("STOP");
        try {
            requireOutage();
        } finally {
            signal("CONT");
        }

        Eventually.present(() -> Optional.of(api()).filter(it -> it.statusCode() == 200));
        Eventually.present(() -> Optional.of(page("/")).filter(it -> it.statusCode() == 200));
        Eventually.present(() -> Optional.of(page("/health/readiness")).filter(it -> it.statusCode() == 200));
    }

    @Test
    void without_keycloak_nobody_signs_in_and_who_is_signed_in_works() {
        var health = page("/health/readiness");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"status\":\"DEGRADED\"", "\"keycloak\":\"DOWN\"", "\"database\":\"UP\"")
                .contains("\"evidence store\":\"UP\"");
        assertThat(api().statusCode()).isEqualTo(200);
        assertThat(page("/").statusCode()).isEqualTo(200);

        var signIn = page("/oauth/login/keycloak");
        assertThat(signIn.statusCode()).isEqualTo(503);
        assertThat(signIn.headers().firstValue("retry-after")).isPresent();
        assertThat(signIn.body()).contains("Layanan masuk sedang tidak dapat dihubungi", "Coba lagi");
        requireNothingRed();
    }

    @Test
    void a_portal_whose_evidence_is_gone_is_sent_no_visitors() throws IOException {
        assertThat(page("/health/readiness").statusCode()).isEqualTo(200);

        Files.delete(files);
        Files.createFile(files);

        var health = page("/health/readiness");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("\"evidence store\":\"DOWN\"");
        Files.delete(files);
        Files.createDirectory(files);
    }

    private void requireOutage() {
        var program = api();
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.headers().firstValue("retry-after")).isPresent();
        assertThat(program.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(program.body()).contains("\"code\":\"DATABASE_");

        var person = page("/");
        assertThat(person.statusCode()).isEqualTo(503);
        assertThat(person.headers().firstValue("retry-after")).isPresent();
        assertThat(person.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(person.headers().firstValue("content-security-policy")).isPresent();
        assertThat(person.body()).contains("asis data", "Coba lagi", "styles/plain.css");

        var health = page("/health/readiness");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("\"database\":\"DOWN\"");
        requireNothingRed();
    }

    /** Nobody here did anything wrong, so nobody is called out of bed. */
    private void requireNothingRed() {
        assertThat(log.events())
                .filteredOn(it -> it.getLevel().isGreaterOrEqual(Level.ERROR) || it.getThrowableProxy() != null)
                .isEmpty();
        assertThat(log.events()).anyMatch(it -> it.getLevel() == Level.WARN);
    }

    private HttpResponse<String> api() {
        return send(HttpRequest.newBuilder(portal.getURI().resolve(API)).header("Authorization", "Bearer any"));
    }

    private HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(portal.getURI().resolve(path)).header("Accept", "text/html,*/*;q=0.8"));
    }

    /** Whoever waits longer than this has been kept waiting; it was ten seconds for a page, and twenty for the health. */
    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.timeout(Duration.ofSeconds(5)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void signal(String name) throws Exception {
        var server = ProcessHandle.of(postmaster()).orElseThrow();
        for (var process :
                Stream.concat(Stream.of(server), server.descendants()).toList()) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    private long postmaster() throws SQLException {
        if (postmaster == 0) {
            try (var connection = database.superuser("portal").getConnection();
                    var statement = connection.prepareStatement(
                            "select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)");
                    var row = statement.executeQuery()) {
                row.next();
                postmaster = Long.parseLong(row.getString(1));
            }
        }
        return postmaster;
    }
}
