package id.lumbung.evidence;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.support.TestPortal;
import io.micronaut.transaction.TransactionOperations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Sheets to hang evidence on; each stands in a year of its own. */
public final class TestSheets {
    private static final AtomicInteger YEAR = new AtomicInteger(3000);
    private static final String PERIOD = """
            insert into period (year, version, instrument_code, instrument_version, opens_on, closes_on,
                                national_closes_on, open)
            values (?, 0, 'IID', '2026', '2026-01-01', '2026-12-01', '2026-12-31', false)""";
    private static final String SHEET = """
            insert into sheet (id, version, year, state, claimed_points, verified_points, claimed_eligible,
                               verified_eligible, filled, pending, returned, updated_at)
            values (?, 0, ?, 'DRAFT', 0, 0, false, false, 0, 0, 0, ?)""";

    private TestSheets() {}

    public static UUID add(TestPortal portal, TenantKey tenant) {
        var id = UUID.randomUUID();
        var year = YEAR.incrementAndGet();
        execute(portal, tenant, PERIOD, year);
        execute(portal, tenant, SHEET, id, year, OffsetDateTime.now());
        return id;
    }

    /** Where the disk keeps the file of a piece of evidence. */
    public static Path file(TestPortal portal, TenantKey tenant, UUID evidence) {
        var name = evidence.toString();
        return portal.files()
                .resolve(tenant.schema())
                .resolve(name.substring(34))
                .resolve(name);
    }

    /** Runs one statement in the schema of the government. */
    @SuppressWarnings("unchecked")
    public static void execute(TestPortal portal, TenantKey tenant, String sql, Object... values) {
        TransactionOperations<Connection> transactions = portal.bean(TransactionOperations.class);
        CurrentTenant.run(
                tenant,
                () -> transactions.executeWrite(it -> {
                    try (var statement = it.getConnection().prepareStatement(sql)) {
                        for (var position = 0; position < values.length; position++) {
                            statement.setObject(position + 1, values[position]);
                        }
                        return statement.executeUpdate();
                    } catch (SQLException failed) {
                        throw new IllegalStateException(failed);
                    }
                }));
    }
}
