package id.lumbung.support;

import id.lumbung.demo.DemoData;
import id.lumbung.demo.EmbeddedDatabase;
import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.schema.Schemas;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.RegionCode;
import id.lumbung.tenancy.NewTenant;
import id.lumbung.tenancy.TenantMigrations;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL server for all tests of the virtual machine, and on it a template with three governments, of which
 * every test class gets its own copy.
 */
public final class TestDatabase {
    public static final TenantKey KOTA_MOJOKERTO = key("35.76");
    public static final TenantKey KABUPATEN_MOJOKERTO = key("35.16");
    public static final TenantKey JAWA_TIMUR = key("35");

    private static final String TEMPLATE = "template_of_tests";
    private static final AtomicInteger COPIES = new AtomicInteger();

    private TestDatabase() {}

    /** The server, started on first use and stopped with the virtual machine. */
    public static EmbeddedDatabase server() {
        return Holder.SERVER;
    }

    /** A new database with the three governments, and its name. */
    public static String copy() throws SQLException {
        var name = "test_" + COPIES.incrementAndGet();
        server().createDatabase(name, TEMPLATE);
        new Schemas(server().settings(name)).prepare(server().superuser(name)); // rights on the database are not copied
        return name;
    }

    /** Makes a database with the three governments on any server. */
    public static void prepare(EmbeddedDatabase server, String name) throws SQLException {
        server.createDatabase(name);
        var settings = server.settings(name);
        var schemas = new Schemas(settings);
        schemas.prepare(server.superuser(name));
        var migrations = new TenantMigrations(settings, schemas, Clock.systemUTC());
        migrations.migrateControl();
        for (var tenant : List.of(KOTA_MOJOKERTO, KABUPATEN_MOJOKERTO, JAWA_TIMUR)) {
            migrations.provision(NewTenant.of(tenant.code(), false));
        }
    }

    /** A new database with what the demo says of the three governments, and its name; their files are at {@link #demoFiles}. */
    public static String copyOfDemo() throws SQLException {
        var name = "demo_" + COPIES.incrementAndGet();
        server().createDatabase(name, Demo.TEMPLATE);
        new Schemas(server().settings(name)).prepare(server().superuser(name));
        return name;
    }

    /** Where the evidence of the demo lies, of this virtual machine's tests alone. */
    static Path demoFiles() {
        return Path.of(
                "target",
                "files-of-system-tests",
                Long.toString(ProcessHandle.current().pid()));
    }

    private static TenantKey key(String code) {
        return new TenantKey(new RegionCode(code), DatabaseSettings.MAIN);
    }

    private static final class Holder {
        static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            var server = EmbeddedDatabase.temporary();
            try {
                prepare(server, TEMPLATE);
                return server;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String loadDemo() {
        try {
            var name = copy();
            var configuration = new HashMap<>(server().configuration(name));
            configuration.put("lumbung.files.directory", demoFiles().toString());
            try (var portal = ApplicationContext.run(configuration, "test")) {
                new DemoData(portal)
                        .load(
                                Map.of(
                                        KOTA_MOJOKERTO.code(), "Kota Mojokerto",
                                        KABUPATEN_MOJOKERTO.code(), "Kabupaten Mojokerto",
                                        JAWA_TIMUR.code(), "Jawa Timur"),
                                _ -> {});
            }
            try (var connection = server().superuser(name).getConnection();
                    var update = connection.prepareStatement("update control.tenant set example_data = true")) {
                update.executeUpdate();
            }
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loaded on first use, for loading takes longer than copying. Nothing the loading threads call may be in here. */
    private static final class Demo {
        static final String TEMPLATE = loadDemo();
    }
}
