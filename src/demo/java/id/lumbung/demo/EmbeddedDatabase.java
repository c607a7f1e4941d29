package id.lumbung.demo;

import id.lumbung.platform.schema.DatabaseSettings;
import io.micronaut.core.value.MapPropertyResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server as a child process, for the demo (its data kept) and for tests (its data thrown away). */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String PASSWORD = "demo";
    private static final String TRUST_THE_SUPERUSER_ONLY = """
            local all all trust
            host all postgres 127.0.0.1/32 trust
            host all postgres ::1/128 trust
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final @Nullable ClaimedFolder folder;

    private EmbeddedDatabase(EmbeddedPostgres server, @Nullable ClaimedFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Starts a server on the data of a folder, which is made when it is missing.
     *
     * @param port 0 for a free one
     * @throws IllegalStateException when the port or the folder is in use; its message is for the user
     */
    public static EmbeddedDatabase start(Path folder, int port) {
        requireFree(port);
        var claimed = ClaimedFolder.claim(folder);
        try {
            claimed.stopOrphan();
            var server = builder(port)
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            return new EmbeddedDatabase(server, claimed);
        } catch (IOException | RuntimeException e) {
            claimed.close();
            throw new IllegalStateException("PostgreSQL did not start on " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Starts a server for tests: any port, no data kept, nothing waits for a disk. */
    public static EmbeddedDatabase temporary() {
        return temporary(Map.of());
    }

    /** The same with further settings of the server. */
    public static EmbeddedDatabase temporary(Map<String, String> settings) {
        try {
            var builder = builder(0).setServerConfig("full_page_writes", "off").setServerConfig("autovacuum", "off");
            settings.forEach(builder::setServerConfig);
            return new EmbeddedDatabase(builder.start(), null);
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    public int port() {
        return server.getPort();
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** Unpooled connections of the server's superuser. */
    public DataSource superuser(String database) {
        return server.getDatabase("postgres", database);
    }

    /** Makes a database unless it exists. */
    public void createDatabase(String name) throws SQLException {
        if (!exists(name)) {
            execute("create database " + quoted(name));
        }
    }

    /** Makes a database as a copy of another, to which nobody may be connected. */
    public void createDatabase(String name, String template) throws SQLException {
        execute("create database " + quoted(name) + " template " + quoted(template) + " strategy file_copy");
    }

    public void dropDatabase(String name) throws SQLException {
        execute("drop database if exists " + quoted(name) + " with (force)");
    }

    /** What the portal must know to work on a database of this server, as its configuration. */
    public Map<String, Object> configuration(String database) {
        return Map.of(
                "lumbung.db.url", url(database),
                "lumbung.db.app-password", PASSWORD,
                "lumbung.db.platform-password", PASSWORD,
                "lumbung.db.migrator-password", PASSWORD);
    }

    /** The same for jobs, which run without a bean context. */
    public DatabaseSettings settings(String database) {
        return DatabaseSettings.from(new MapPropertyResolver(configuration(database)));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (folder != null) {
                folder.close();
            }
        }
    }

    private static EmbeddedPostgres.Builder builder(int port) {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("max_connections", "100")
                .setServerConfig("max_locks_per_transaction", "256")
                .setDataDirectoryCustomizer(EmbeddedDatabase::writeAccessRules);
    }

    private static void writeAccessRules(File folder) {
        try {
            Files.writeString(folder.toPath().resolve("pg_hba.conf"), TRUST_THE_SUPERUSER_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assert socket.isBound();
        } catch (IOException e) {
            throw new IllegalStateException("Port " + port + " is in use, PostgreSQL cannot start on it", e);
        }
    }

    private boolean exists(String database) throws SQLException {
        try (var connection = superuser("postgres").getConnection();
                var statement = connection.prepareStatement("select from pg_database where datname = ?")) {
            statement.setString(1, database);
            return statement.executeQuery().next();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = superuser("postgres").getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static String quoted(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        return name;
    }
}
