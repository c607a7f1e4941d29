package id.lumbung.evidence;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two replicas take files in; one is killed in the middle of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterruptedUploadTest {
    private static final Duration LONG = Duration.ofMinutes(16);

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(Map.of("evidence.gate", "open"));

    private final UUID sheet = TestSheets.add(PORTAL, KOTA_MOJOKERTO);
    private final EvidenceReaper reaper = PORTAL.bean(EvidenceReaper.class);

    @Test
    void what_a_killed_replica_was_taking_in_leaves_nothing_and_what_a_living_one_takes_in_is_left_alone()
            throws Exception {
        try (var killed = begin()) {
            var dead = unfinished().getFirst();
            killed.kill();
            try (var living = begin()) {
                assertThat(unfinished()).hasSize(2);
                assertThat(rows()).isEqualTo(2);
                beginLongAgo();
                silence(dead);

                reaper.reap();

                var coming = unfinished();
                assertThat(coming).hasSize(1).doesNotContain(dead);
                assertThat(rows()).isEqualTo(1);

                living.kill();
                silence(coming.getFirst());
                reaper.reap();
            }
        }

        assertThat(unfinished()).isEmpty();
        assertThat(rows()).isEqualTo(0);
    }

    /** All uploads have lasted long. */
    private void beginLongAgo() {
        TestSheets.execute(
                PORTAL,
                KOTA_MOJOKERTO,
                "update evidence set uploaded_at = ? where sheet_id = ?",
                OffsetDateTime.now().minus(LONG),
                sheet);
    }

    /** Nothing has come of the file for long. */
    private static void silence(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(LONG)));
    }

    private UploadInAnotherProcess begin() throws IOException {
        var configuration = new HashMap<>(TestDatabase.server().configuration(PORTAL.database()));
        configuration.put("lumbung.files.directory", PORTAL.files().toString());
        configuration.put("evidence.gate", "open");
        return UploadInAnotherProcess.begin(sheet, configuration);
    }

    private static @Nullable Object rows() throws SQLException {
        return PORTAL.queryAsSuperuser("select count(*)::int from t_35_76.evidence");
    }

    private static List<Path> unfinished() throws IOException {
        try (var all = Files.walk(PORTAL.files())) {
            return all.filter(it -> it.toString().endsWith(".part")).sorted().toList();
        }
    }
}
