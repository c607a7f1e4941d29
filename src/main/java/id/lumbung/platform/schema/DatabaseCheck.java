package id.lumbung.platform.schema;

import id.lumbung.platform.schema.DatabaseSettings.Login;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.util.PSQLState;

/** Says in one line what is wrong with the database of the environment, before anything is started on it. */
public record DatabaseCheck(DatabaseSettings settings) {
    private static final String FORM = "jdbc:postgresql://host:port/database";
    private static final String UNPREPARED =
            "The database of LUMBUNG_DB_URL is not prepared for this version; run ./lumbung migrate first";

    /** What keeps the portal from starting. */
    public Optional<String> problemOfPortal() {
        return problemOfUrl()
                .or(() -> unset("LUMBUNG_DB_APP_PASSWORD", settings.appPassword()))
                .or(() -> unset("LUMBUNG_DB_PLATFORM_PASSWORD", settings.platformPassword()))
                .or(() -> problem("LUMBUNG_DB_APP_PASSWORD", "lumbung_app", settings.appPassword(), "select 1"))
                .or(() -> problem(
                        "LUMBUNG_DB_PLATFORM_PASSWORD",
                        "lumbung_platform",
                        settings.platformPassword(),
                        "select from control.tenant_migration limit 1"));
    }

    /** What keeps the migration job from starting. */
    public Optional<String> problemOfMigration() {
        var first = problemOfUrl().or(() -> unset("LUMBUNG_DB_MIGRATOR_PASSWORD", settings.migratorPassword()));
        var admin = settings.admin();
        if (admin == null) {
            return first.or(() -> problem(
                    "LUMBUNG_DB_MIGRATOR_PASSWORD", "lumbung_migrator", settings.migratorPassword(), "select 1"));
        }
        return first.or(() -> unset("LUMBUNG_DB_APP_PASSWORD", settings.appPassword()))
                .or(() -> unset("LUMBUNG_DB_PLATFORM_PASSWORD", settings.platformPassword()))
                .or(() -> problem("LUMBUNG_DB_ADMIN_PASSWORD", admin.user(), admin.password(), "select 1"));
    }

    private Optional<String> problemOfUrl() {
        return unset("LUMBUNG_DB_URL", settings.url())
                .or(() -> settings.url().startsWith("jdbc:postgresql://")
                        ? Optional.empty()
                        : Optional.of("LUMBUNG_DB_URL is not the address of a PostgreSQL database, " + FORM));
    }

    private static Optional<String> unset(String variable, String value) {
        return value.isBlank() ? Optional.of(variable + " is not set") : Optional.empty();
    }

    private Optional<String> problem(String variable, String user, String password, String probe) {
        try {
            run(settings.connect(DatabaseSettings.MAIN, new Login(user, password)), probe);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(sentence(variable, user, e));
        }
    }

    private static void run(DataSource source, String probe) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(probe)) {
            statement.execute();
        }
    }

    private static String sentence(String variable, String user, SQLException e) {
        var state = e.getSQLState();
        if (PSQLState.INVALID_PASSWORD.getState().equals(state)) {
            return variable + " is wrong, or ./lumbung migrate never prepared the database: " + user + " was refused";
        }
        if (PSQLState.UNDEFINED_TABLE.getState().equals(state)) {
            return UNPREPARED;
        }
        return "LUMBUNG_DB_URL cannot be used by " + user + ": "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
