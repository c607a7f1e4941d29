package id.lumbung.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerNoteTest {
    @TempDir
    Path folder;

    /** Like Keycloak: a script with the server below it. */
    private static final ProcessBuilder SERVER = new ProcessBuilder("bash", "-c", "tail -f /dev/null & echo up; wait");

    @AfterEach
    void end_what_a_failed_test_left() throws IOException {
        ServerNote.beside(log()).endServer();
    }

    @Test
    void the_next_start_ends_the_servers_of_a_killed_demo_and_all_below_them() throws Exception {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledDemo.class.getName(),
                        log().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
        assertThat(child.waitFor())
                .as(Files.readString(folder.resolve("child.log")))
                .isEqualTo(137);
        var left = Files.readAllLines(ServerNote.beside(log()).file()).stream()
                .map(it -> ProcessHandle.of(Long.parseLong(it.split(" ")[0])).orElseThrow())
                .toList();
        assertThat(left).as("the script and the server").hasSize(2).allMatch(ProcessHandle::isAlive);

        try (var _ = DemoFolder.open(folder, false)) {
            assertThat(left).noneMatch(ProcessHandle::isAlive);
            assertThat(ServerNote.beside(log()).file()).doesNotExist();
        }
    }

    @Test
    void a_process_that_only_has_the_number_of_a_noted_one_is_left_alone() throws IOException {
        var other = started();
        try {
            var note = ServerNote.beside(log());
            Files.writeString(note.file(), other.pid() + " 2026-01-01T00:00:00Z\n" + other.pid() + "\n\0broken");

            note.endServer();

            assertThat(other.isAlive()).isTrue();
            assertThat(note.file()).doesNotExist();
        } finally {
            ServerNote.end(ServerNote.tree(other.toHandle()).toList());
        }
    }

    private Path log() {
        return folder.resolve("keycloak.log");
    }

    /** Returns when the script has started what is below it. */
    private static Process started() throws IOException {
        var server = SERVER.start();
        assertThat(server.inputReader().readLine()).isEqualTo("up");
        return server;
    }

    /** A demo that is killed: it notes its server and ends without stopping it. */
    static final class KilledDemo {
        private KilledDemo() {}

        public static void main(String[] arguments) throws IOException {
            ServerNote.beside(Path.of(arguments[0])).write(started().toHandle());
            Runtime.getRuntime().halt(137);
        }
    }
}
