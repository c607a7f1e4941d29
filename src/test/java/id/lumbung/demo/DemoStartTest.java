package id.lumbung.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoStartTest {
    @TempDir
    Path folder;

    /** Nobody foresaw such a setting; PostgreSQL runs and Keycloak is starting when the portal meets it. */
    @Test
    void whatever_goes_wrong_ends_the_demo_and_its_servers_with_one_line() throws IOException, InterruptedException {
        var demo = start("-Ddatasources.default.maximum-pool-size=many");

        assertThat(demo.waitFor()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("err")))
                .singleElement()
                .asString()
                .startsWith("lumbung: The demo did not start: ")
                .contains("setMaximumPoolSize")
                .endsWith("; more in portal.log of " + folder);
        assertThat(folder.resolve("portal.log"))
                .content()
                .contains("ERROR id.lumbung.demo.Demo The demo did not start", "maximum-pool-size", "\tat ");
        assertThat(ProcessHandle.allProcesses().filter(this::worksHere)).isEmpty();
    }

    private Process start(String setting) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                setting,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Demo.class.getName(),
                "--port",
                freePort(),
                "--keycloak-port",
                freePort(),
                "--data-dir",
                folder.toString());
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private boolean worksHere(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(it -> it.contains(folder.toString()))
                .isPresent();
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
