package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.support.ProductProcess;
import id.lumbung.support.TestKeycloak;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What keeps the portal from starting is one line, and an exit code that whoever started it can see. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductStartTest {

    @Test
    void a_port_that_is_taken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = Integer.toString(taken.getLocalPort());

            assertThat(refusal(Map.of("LUMBUNG_PORT", port)))
                    .isEqualTo("lumbung: LUMBUNG_PORT cannot be used: " + port + " (Address already in use)");
        }
    }

    @Test
    void a_folder_for_evidence_that_cannot_be_written() throws Exception {
        assertThat(refusal(Map.of("LUMBUNG_FILES_DIRECTORY", "/proc/evidence")))
                .startsWith("lumbung: LUMBUNG_FILES_DIRECTORY cannot be written: /proc/evidence (");
    }

    @Test
    void a_database_that_nobody_named() throws Exception {
        assertThat(refusal(Map.of())).isEqualTo("lumbung: LUMBUNG_DB_URL is not set");
    }

    private static String refusal(Map<String, String> wrong) throws IOException, InterruptedException {
        var environment = new HashMap<>(Map.of(
                "LUMBUNG_PUBLIC_URL", "https://inovasi.example",
                "LUMBUNG_PORT", Integer.toString(TestKeycloak.freePort()),
                "LUMBUNG_FILES_DIRECTORY", System.getProperty("java.io.tmpdir")));
        environment.putAll(wrong);
        try (var product = ProductProcess.start(environment)) {
            assertThat(product.ends()).isEqualTo(2);
            assertThat(product.errors()).hasSize(1);
            assertThat(product.output()).isEmpty();
            return product.errors().getFirst();
        }
    }
}
