package id.lumbung.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlertTest {
    private static final Pattern ROLE = Pattern.compile("\"role\",\\s*\"alert\"");

    /** {@link FileDrop} speaks at the very place where somebody has just dropped or chosen a file. */
    @Test
    void what_alerts_is_an_alert_so_that_it_comes_into_view() throws IOException {
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(sources.filter(it -> it.toString().endsWith(".java")).filter(AlertTest::alerts))
                    .map(it -> it.getFileName().toString())
                    .containsExactlyInAnyOrder("Alert.java", "FileDrop.java");
        }
    }

    private static boolean alerts(Path source) {
        try {
            return ROLE.matcher(Files.readString(source)).find();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
