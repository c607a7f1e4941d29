package id.lumbung.assessment;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import id.lumbung.evidence.Samples;
import id.lumbung.platform.files.FullDisk;
import id.lumbung.support.Actors;
import id.lumbung.support.ApiClient;
import id.lumbung.support.LogLines;
import id.lumbung.support.TestPortal;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disk without room is said so, and nobody is called out of bed by a stack. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FullDiskTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(configuration());

    private final SheetFixture city = new SheetFixture(PORTAL, KOTA_MOJOKERTO).withPeriod();
    private final ApiClient api = new ApiClient(PORTAL).admit("operator", Actors.mayEverything(KOTA_MOJOKERTO));
    private final String evidence = "/api/v1/innovations/"
            + city.innovation(city.agency("Dinas Kesehatan"), "Inovasi penuh") + "/sheet/rows/SID-16/evidence";

    @ParameterizedTest
    @CsvSource({"id, Tempat penyimpanan penuh", "en, The storage is full"})
    void a_file_without_room_is_refused_in_words_and_leaves_nothing(String language, String title) throws Exception {
        var before = files();
        try (var log = LogLines.listen()) {
            var answer = api.send(api.as("operator", evidence + "/files")
                    .header("Accept-Language", language)
                    .header("Content-Type", "multipart/form-data; boundary=---------------------------lumbung")
                    .POST(BodyPublishers.ofByteArray(ApiClient.form("sk.pdf", Samples.pdf(200_000)))));

            assertThat(answer.status()).as(answer.body()).isEqualTo(507);
            assertThat(answer.at("/title").asText()).isEqualTo(title);
            assertThat(answer.at("/code").asText()).isEqualTo("DISK_FULL");
            assertThat(log.events())
                    .filteredOn(it -> it.getLevel() == Level.ERROR || it.getThrowableProxy() != null)
                    .isEmpty();
        }

        assertThat(api.get("operator", evidence).json()).isEmpty();
        assertThat(PORTAL.queryAsSuperuser("select count(*) from t_35_76.evidence where state = 'RECEIVING'"))
                .isEqualTo(0L);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void with_room_again_it_goes_on() {
        var disk = PORTAL.bean(FullDisk.class);
        disk.full(false);

        assertThat(api.upload("operator", evidence + "/files", "sk.pdf", Samples.pdf(200_000))
                        .status())
                .isEqualTo(201);

        disk.full(true);
        api.delete(
                "operator",
                evidence + "/" + api.get("operator", evidence).at("/0/id").asText());
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(PORTAL.files())) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Map<String, Object> configuration() {
        var all = new HashMap<>(ApiClient.CONFIGURATION);
        all.put("test.full-disk", "true");
        return all;
    }
}
