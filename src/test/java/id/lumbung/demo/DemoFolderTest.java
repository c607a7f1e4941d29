package id.lumbung.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoFolderTest {
    @TempDir
    Path parent;

    @Test
    void two_demos_do_not_share_a_folder() {
        var folder = parent.resolve("demo");

        try (var _ = DemoFolder.open(folder, false)) {
            assertThatExceptionOfType(DemoFailure.class)
                    .isThrownBy(() -> DemoFolder.open(folder, false))
                    .withMessageStartingWith("Another demo works in " + folder);
        }
    }

    @Test
    void beginning_anew_deletes_what_a_demo_put_there_and_nothing_else() throws IOException {
        var folder = parent.resolve("demo");
        Files.createDirectories(folder.resolve("files/t_35"));
        Files.writeString(folder.resolve("files/t_35/one"), "evidence");
        Files.writeString(folder.resolve("letter.txt"), "mine");

        try (var opened = DemoFolder.open(folder, true)) {
            assertThat(opened.files()).doesNotExist();
            assertThat(folder.resolve("letter.txt")).exists();
        }
    }
}
