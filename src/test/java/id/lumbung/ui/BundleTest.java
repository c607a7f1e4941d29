package id.lumbung.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The build compares the committed bundle with the npm packages, the modules and the sources of frontend/. Only when
 * they agree does it unpack the bundle and mark it as compiled before; else it compiles a new one.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BundleTest {

    @Test
    void the_committed_bundle_is_current() throws IOException {
        try (var stats = getClass().getResourceAsStream("/META-INF/VAADIN/config/stats.json")) {
            assertThat(stats)
                    .as("the bundle was unpacked; run without -Dvaadin.skip")
                    .isNotNull();
            assertThat(new String(stats.readAllBytes(), UTF_8))
                    .as("src/main/bundles/prod.bundle is stale: run ./lumbung frontend, commit it, build again")
                    .contains("\"pre-compiled\":true");
        }
    }
}
