package id.lumbung.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedDatabaseTest {
    @TempDir
    Path home;

    @Test
    void what_was_kept_is_there_after_a_restart_and_after_a_kill() throws Exception {
        var folder = home.resolve("data");
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledDemo.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("child.log").toFile())
                .start();
        assertThat(child.waitFor())
                .as(Files.readString(home.resolve("child.log")))
                .isEqualTo(137);
        assertThat(folder.resolve("postmaster.pid")).as("the orphan's note").exists();

        assertThat(readAndStop(folder)).isEqualTo("kept");

        Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + folder + "\n");
        assertThat(readAndStop(folder)).isEqualTo("kept");
    }

    @Test
    void a_folder_in_use_is_refused_by_name() {
        try (var _ = EmbeddedDatabase.start(home.resolve("data"), 0)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> EmbeddedDatabase.start(home.resolve("data"), 0))
                    .withMessageContaining("data is in use by another process");
        }
    }

    @Test
    void a_port_in_use_is_refused_by_number() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> EmbeddedDatabase.start(home.resolve("data"), taken.getLocalPort()))
                    .withMessageContaining("Port " + taken.getLocalPort() + " is in use");
        }
    }

    private static String readAndStop(Path folder) throws SQLException {
        try (var database = EmbeddedDatabase.start(folder, 0);
                var connection = database.superuser("lumbung").getConnection();
                var statement = connection.prepareStatement("select word from kept");
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** A demo that is killed: it keeps one word and ends without stopping its server. */
    static final class KilledDemo {
        private KilledDemo() {}

        public static void main(String[] arguments) throws SQLException {
            var database = EmbeddedDatabase.start(Path.of(arguments[0]), 0);
            database.createDatabase("lumbung");
            try (var connection = database.superuser("lumbung").getConnection();
                    var statement = connection.prepareStatement("create table kept as select 'kept' as word")) {
                statement.execute();
            }
            Runtime.getRuntime().halt(137);
        }
    }
}
