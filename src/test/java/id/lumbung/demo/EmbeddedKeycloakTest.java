package id.lumbung.demo;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.demo.EmbeddedKeycloak.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedKeycloakTest {
    private static final String NO_DATABASE = "jdbc:postgresql://localhost:1/none";

    @Test
    void a_port_in_use_is_said_in_one_line(@TempDir Path folder) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(DemoFailure.class)
                    .isThrownBy(() -> start(folder, taken.getLocalPort()))
                    .withMessage("Port " + taken.getLocalPort() + ", meant for Keycloak, is in use");
        }
    }

    @Test
    void a_server_that_cannot_start_says_what_it_said(@TempDir Path folder) throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThatExceptionOfType(DemoFailure.class)
                .isThrownBy(() -> start(folder, port))
                .withMessageContaining("Keycloak ended as it started")
                .withMessageContaining("localhost:1 refused");
    }

    private static EmbeddedKeycloak start(Path folder, int port) {
        var settings =
                new Settings(Settings.usualFolder(), folder.resolve("keycloak.log"), port, NO_DATABASE, "none", "none");
        return EmbeddedKeycloak.start(settings, _ -> {});
    }
}
