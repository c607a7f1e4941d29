package id.lumbung.platform.schema;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.demo.EmbeddedDatabase;
import id.lumbung.tenancy.MigrateCommand;
import io.micronaut.core.value.MapPropertyResolver;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.HashMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An empty database on a server of its own, given to somebody who is no superuser, as hosted databases are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreparationTest {

    @Test
    void the_owner_of_an_empty_database_prepares_it_once_and_again_with_new_passwords() throws SQLException {
        try (var server = EmbeddedDatabase.temporary()) {
            execute(server, "create role dba login createrole password 'dba'");
            execute(server, "create database lumbung owner dba");

            assertThat(migrate(server, "first", true)).isEqualTo("0");
            assertThat(portalStarts(server, "first")).isTrue();
            assertThat(portalStarts(server, "second")).isFalse();

            assertThat(migrate(server, "second", true)).isEqualTo("0");
            assertThat(portalStarts(server, "second")).isTrue();
            assertThat(migrate(server, "second", false)).isEqualTo("0");
        }
    }

    private static String migrate(EmbeddedDatabase server, String password, boolean asAdmin) {
        var printed = new ByteArrayOutputStream();
        var code = new MigrateCommand(
                        settings(server, password, asAdmin),
                        new PrintStream(OutputStream.nullOutputStream()),
                        new PrintStream(printed))
                .run();
        return code + printed.toString();
    }

    private static boolean portalStarts(EmbeddedDatabase server, String password) {
        return new DatabaseCheck(settings(server, password, false))
                .problemOfPortal()
                .isEmpty();
    }

    private static DatabaseSettings settings(EmbeddedDatabase server, String password, boolean asAdmin) {
        var all = new HashMap<>(server.configuration("lumbung"));
        all.replaceAll((key, value) -> key.endsWith("password") ? password : value);
        if (asAdmin) {
            all.put("lumbung.db.admin-user", "dba");
            all.put("lumbung.db.admin-password", "dba");
        }
        return DatabaseSettings.from(new MapPropertyResolver(all));
    }

    private static void execute(EmbeddedDatabase server, String sql) throws SQLException {
        try (var connection = server.superuser("postgres").getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
