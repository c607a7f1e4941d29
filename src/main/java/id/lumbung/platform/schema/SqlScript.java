package id.lumbung.platform.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** A script of our own resources, run in one transaction. Its values arrive as settings of it, never as text. */
record SqlScript(String resource) {

    void run(DataSource source, Map<String, String> values) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (var value : values.entrySet()) {
                set(connection, value.getKey(), value.getValue());
            }
            try (var statement = connection.createStatement()) {
                statement.execute(text());
            }
            connection.commit();
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('lumbung.' || ?, ?, true)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private String text() {
        try (var in = Objects.requireNonNull(SqlScript.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
