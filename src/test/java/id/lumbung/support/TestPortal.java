package id.lumbung.support;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.RegionCode;
import id.lumbung.tenancy.NewTenant;
import id.lumbung.tenancy.TenantMigrations;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The portal's beans, without its web server, on a database of the test class's own.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final TestPortal PORTAL = new TestPortal();
 * </pre>
 */
public final class TestPortal implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
    private final Map<String, Object> configuration;
    private final boolean guest;
    private @Nullable ApplicationContext context;
    private String database = "";
    private Path files = Path.of("");

    public TestPortal() {
        this(Map.of());
    }

    public TestPortal(Map<String, Object> configuration) {
        this(configuration, false);
    }

    private TestPortal(Map<String, Object> configuration, boolean guest) {
        this.configuration = configuration;
        this.guest = guest;
    }

    /** Opens another portal on the same database and files, as a second replica, to be closed by who opened it. */
    public TestPortal beside() {
        var other = new TestPortal(configuration, true);
        other.start(database, files);
        return other;
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public ApplicationContext context() {
        return Objects.requireNonNull(context, "The test class has not begun");
    }

    /** The transactions of a pool: {@code default} for the current government's, {@code platform} for the shared part. */
    @SuppressWarnings("unchecked")
    public TransactionOperations<Connection> transactions(String pool) {
        return context().getBean(TransactionOperations.class, Qualifiers.byName(pool));
    }

    public String database() {
        return database;
    }

    /** The folder in which it keeps files; it goes with the test class. */
    public Path files() {
        return files;
    }

    /** Takes on one more government. */
    public TenantKey provision(String code) throws SQLException {
        return bean(TenantMigrations.class).provision(NewTenant.of(new RegionCode(code), false));
    }

    /** The first column of the first row, seen by whom nothing is hidden from. */
    public @Nullable Object queryAsSuperuser(String sql) throws SQLException {
        var rows = listAsSuperuser(sql);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    /** The first column, seen by whom nothing is hidden from. */
    public List<Object> listAsSuperuser(String sql) throws SQLException {
        try (var connection = TestDatabase.server().superuser(database).getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getObject(1));
            }
            return column;
        }
    }

    /** Changes what no login of the portal may. */
    public void executeAsSuperuser(String sql) throws SQLException {
        try (var connection = TestDatabase.server().superuser(database).getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** Opens the portal outside of an extension, to be closed by who opened it. */
    public TestPortal open() throws SQLException {
        start(TestDatabase.copy(), newFolder());
        return this;
    }

    private void start(String onDatabase, Path inFolder) {
        database = onDatabase;
        files = inFolder;
        var all = new HashMap<>(TestDatabase.server().configuration(database));
        all.put("lumbung.files.directory", files.toString());
        all.putAll(configuration);
        context = ApplicationContext.run(all, "test");
    }

    @Override
    public void close() throws SQLException {
        context().close();
        if (guest) {
            return;
        }
        delete(files);
        TestDatabase.server().dropDatabase(database);
    }

    @Override
    public void beforeAll(ExtensionContext test) throws SQLException {
        open();
    }

    @Override
    public void afterAll(ExtensionContext test) throws SQLException {
        close();
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("lumbung-files");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var kept = Files.walk(folder)) {
            for (var path : kept.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
