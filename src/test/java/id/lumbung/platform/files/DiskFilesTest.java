package id.lumbung.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiskFilesTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    private final FileKey key = new FileKey("t_35_76", UUID.randomUUID());

    @Test
    void what_was_stored_can_be_read_and_deleted() throws IOException {
        assertThat(files().store(key, new ByteArrayInputStream(BYTES))).isEqualTo(3);

        try (var stored = files().open(key)) {
            assertThat(stored.readAllBytes()).isEqualTo(BYTES);
        }
        assertThat(files().size(key)).isEqualTo(3);

        files().delete(key);
        files().delete(key);
        assertThatExceptionOfType(FileNotFoundException.class).isThrownBy(() -> files().open(key));
        assertThatExceptionOfType(FileNotFoundException.class).isThrownBy(() -> files().size(key));
    }

    @Test
    void of_a_stream_that_breaks_nothing_is_kept() throws IOException {
        var broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 100_000) {
                    throw new IOException("the line is dead");
                }
                return given & 0xff;
            }
        };

        assertThatIOException().isThrownBy(() -> files().store(key, broken)).withMessage("the line is dead");
        try (var left = java.nio.file.Files.walk(folder)) {
            assertThat(left.filter(java.nio.file.Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void the_same_key_in_another_government_is_another_file() throws IOException {
        files().store(key, new ByteArrayInputStream(BYTES));

        assertThatExceptionOfType(FileNotFoundException.class)
                .isThrownBy(() -> files().open(new FileKey("t_35_16", key.id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../t_35_76", "t_35_76/..", "public", "", "t_35/x", "T_35"})
    void a_key_names_nothing_but_a_schema_of_a_government(String schema) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileKey(schema, key.id()));
    }

    @Test
    void a_key_reads_what_it_wrote() {
        assertThat(FileKey.parse(key.toString())).isEqualTo(key);
        assertThatIllegalArgumentException().isThrownBy(() -> FileKey.parse("../../etc/passwd"));
    }

    private DiskFiles files() {
        return new DiskFiles(new FilesConfiguration(folder.toString()));
    }
}
