package id.lumbung.evidence.rest;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.evidence.EvidenceItem;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.Samples;
import id.lumbung.evidence.TestSheets;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceDownloadTest {
    @RegisterExtension
    static final TestPortal PORTAL =
            new TestPortal(Map.of("micronaut.server.port", "-1", "test.open-gate", "true", "evidence.gate", "open"));

    private final EvidenceService evidence = PORTAL.bean(EvidenceService.class);
    private final Actor operator = Actors.mayEverything(KOTA_MOJOKERTO);
    private final UUID sheet = TestSheets.add(PORTAL, KOTA_MOJOKERTO);

    @BeforeAll
    static void serve() {
        PORTAL.bean(EmbeddedServer.class).start();
    }

    @Test
    void a_file_arrives_whole_and_only_to_be_saved() throws Exception {
        var pdf = Samples.pdf(3_000_000);
        var item = attach("Peraturan “Señor”.pdf", pdf);

        var answer = get(item.id(), "35.76");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).as("not the empty body of a StreamedFile").isEqualTo(pdf);
        assertThat(header(answer, "content-type")).isEqualTo("application/pdf");
        assertThat(header(answer, "content-disposition"))
                .startsWith("attachment; filename=\"")
                .endsWith("filename*=UTF-8''Peraturan%20%E2%80%9CSe%C3%B1or%E2%80%9D.pdf");
        assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("content-security-policy")).contains("sandbox");
        assertThat(header(answer, "cache-control")).contains("no-store");
    }

    @Test
    void a_pdf_is_shown_in_a_sandbox_that_knows_nothing_of_the_portal() throws Exception {
        var pdf = Samples.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>");
        var item = attach("aktif.pdf", pdf);

        var answer = get(item.id() + "/preview", "35.76");

        assertThat(answer.body()).isEqualTo(pdf);
        assertThat(header(answer, "content-type")).isEqualTo("application/pdf");
        assertThat(header(answer, "content-disposition")).startsWith("inline; filename=\"aktif.pdf\"");
        assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("content-security-policy")).contains("sandbox");
        assertThat(header(answer, "cache-control")).contains("no-store");
    }

    @Test
    void another_government_finds_nothing() throws Exception {
        var item = attach("rahasia.pdf", Samples.pdf("rahasia"));

        assertThat(get(item.id(), "35.16").statusCode()).isEqualTo(404);
        assertThat(get(item.id() + "/preview", "35.16").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_removed_and_what_never_was_are_not_found() throws Exception {
        var item = attach("dibuang.pdf", Samples.pdf("dibuang"));
        CurrentActor.run(operator, () -> evidence.remove(item.id()));

        assertThat(get(item.id(), "35.76").statusCode()).isEqualTo(404);
        assertThat(get(UUID.randomUUID(), "35.76").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_missing_or_no_longer_what_was_attached_is_told_and_never_served(Damage damage)
            throws Exception {
        var item = attach("rusak.pdf", Samples.pdf(100_000));
        damage.does(TestSheets.file(PORTAL, KOTA_MOJOKERTO, item.id()));

        for (var way : List.of("", "/preview")) {
            var answer = get(item.id() + way, "35.76");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(header(answer, "content-type")).startsWith("application/problem+json");
            assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("\"reference\":");
        }
    }

    enum Damage {
        MISSING,
        EMPTY,
        CUT,
        LONGER,
        OTHER_BYTES;

        void does(Path file) throws IOException {
            switch (this) {
                case MISSING -> Files.delete(file);
                case EMPTY -> Files.write(file, new byte[0]);
                case CUT -> Files.write(file, Samples.pdf(99_999));
                case LONGER -> Files.write(file, Samples.pdf(100_001));
                case OTHER_BYTES -> {
                    var bytes = Files.readAllBytes(file);
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(file, bytes);
                }
            }
        }
    }

    @Test
    void a_link_is_no_file() {
        var place = new EvidencePlace(sheet, "SID-16", Set.of("pdf"));
        CurrentActor.run(operator, () -> evidence.attachLink(place, "https://jdih.go.id/41"));
        var item = CurrentActor.call(operator, () -> evidence.list(sheet, "SID-16"))
                .getFirst();

        assertThat(get(item.id(), "35.76").statusCode()).isEqualTo(404);
    }

    private EvidenceItem attach(String name, byte[] content) throws IOException {
        return CurrentActor.call(operator, () -> {
            var place = new EvidencePlace(sheet, "SID-16", Set.of("pdf"));
            evidence.attach(place, name, new ByteArrayInputStream(content));
            return evidence.list(sheet, "SID-16").getLast();
        });
    }

    private static HttpResponse<byte[]> get(UUID id, String government) {
        return get(id.toString(), government);
    }

    private static HttpResponse<byte[]> get(String path, String government) {
        var address = PORTAL.bean(EmbeddedServer.class).getURI() + "/files/evidence/" + path;
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Test-Government", government)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
