package id.lumbung.tenancy;

import id.lumbung.platform.schema.DatabaseCheck;
import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.schema.Schemas;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** {@code ./lumbung migrate}: prepares the database when an administrator is given, then brings all of it up to date. */
public record MigrateCommand(DatabaseSettings settings, PrintStream out, PrintStream err) {

    /** 0 when everything is up to date, 1 when some government failed, 2 when nothing could be done. */
    public int run() {
        var problem = new DatabaseCheck(settings).problemOfMigration();
        if (problem.isPresent()) {
            err.println("lumbung: " + problem.get());
            return 2;
        }
        try {
            return migrate();
        } catch (SQLException | RuntimeException e) {
            err.println("lumbung: the migration stopped: " + e.getMessage());
            return 2;
        }
    }

    private int migrate() throws SQLException {
        var schemas = new Schemas(settings);
        if (settings.admin() != null) {
            schemas.prepareAll();
            out.println("Database prepared");
        }
        var migrations = new TenantMigrations(settings, schemas, Clock.systemUTC());
        migrations.migrateControl();
        out.println("Shared part up to date");
        var results = migrations.migrateAll();
        var failed = results.stream().filter(it -> it.error() != null).toList();
        failed.forEach(it -> err.println(it.tenant().code() + " failed: " + it.error()));
        out.println(sentence(results, failed));
        return failed.isEmpty() ? 0 : 1;
    }

    private static String sentence(List<Migrated> results, List<Migrated> failed) {
        return results.isEmpty()
                ? "Every government is up to date"
                : "Governments brought up to date: " + (results.size() - failed.size()) + ", failed: " + failed.size();
    }
}
