package id.lumbung.tenancy;

import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.RegionCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The jobs' own view of {@code control}: one connection of its owner, each sentence a transaction. */
final class TenantRegister implements AutoCloseable {
    private static final String ENTER = """
            insert into control.tenant
                (code, version, alias, name, kind, province_code, time_zone, cluster, state, example_data, created_at)
            select code, 0, ?, name, kind, province_code, ?, ?, 'PROVISIONING', ?, ?
            from ref.region where code = ? and autonomous
            on conflict (code) do nothing""";
    private static final String FIND = "select code, cluster from control.tenant where code = ?";
    private static final String PENDING = """
            select t.code, t.cluster from control.tenant t
            where not exists (
                select from control.tenant_migration m
                where m.tenant_code = t.code and m.fingerprint = ? and m.state = 'DONE')
            order by t.code""";
    private static final String RECORD = """
            insert into control.tenant_migration (tenant_code, fingerprint, state, error, duration_ms, migrated_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (tenant_code) do update set
                fingerprint = excluded.fingerprint, state = excluded.state, error = excluded.error,
                duration_ms = excluded.duration_ms, migrated_at = excluded.migrated_at""";
    private static final String LOCK = "select pg_advisory_lock(hashtextextended(?, 0))";
    private static final String ACTIVATE = """
            update control.tenant set state = 'ACTIVE', version = version + 1
            where code = ? and state = 'PROVISIONING'""";

    private final Connection connection;

    private TenantRegister(Connection connection) {
        this.connection = connection;
    }

    static TenantRegister open(DatabaseSettings settings) throws SQLException {
        return new TenantRegister(settings.owner(DatabaseSettings.MAIN).getConnection());
    }

    /** Enters a government that is not entered yet; nothing happens for a region that has no government. */
    void enter(NewTenant tenant, Instant now) throws SQLException {
        run(ENTER, it -> {
            it.setString(1, tenant.code().alias());
            it.setString(2, tenant.timeZone().getId());
            it.setString(3, tenant.cluster());
            it.setBoolean(4, tenant.exampleData());
            it.setObject(5, now.atOffset(ZoneOffset.UTC));
            it.setString(6, tenant.code().value());
            return it.executeUpdate();
        });
    }

    Optional<TenantKey> find(RegionCode code) throws SQLException {
        return run(FIND, it -> {
            it.setString(1, code.value());
            return keys(it).stream().findFirst();
        });
    }

    /** Governments whose schema is not known to have these migrations; one query, however many governments there are. */
    List<TenantKey> pending(String fingerprint) throws SQLException {
        return run(PENDING, it -> {
            it.setString(1, fingerprint);
            return keys(it);
        });
    }

    void record(Migrated migrated, String fingerprint, Instant now) throws SQLException {
        run(RECORD, it -> {
            it.setString(1, migrated.tenant().code().value());
            it.setString(2, fingerprint);
            it.setString(3, migrated.error() == null ? "DONE" : "FAILED");
            it.setString(4, migrated.error());
            it.setLong(5, migrated.duration().toMillis());
            it.setObject(6, now.atOffset(ZoneOffset.UTC));
            return it.executeUpdate();
        });
    }

    /** Waits until no other process works on this government, and keeps others waiting until this register is closed. */
    void lock(TenantKey tenant) throws SQLException {
        run(LOCK, it -> {
            it.setString(1, tenant.schema());
            return it.execute();
        });
    }

    void activate(TenantKey tenant) throws SQLException {
        run(ACTIVATE, it -> {
            it.setString(1, tenant.code().value());
            return it.executeUpdate();
        });
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private <T> T run(String sql, Work<T> work) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        }
    }

    private static List<TenantKey> keys(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var keys = new ArrayList<TenantKey>();
            while (rows.next()) {
                keys.add(new TenantKey(new RegionCode(rows.getString("code")), rows.getString("cluster")));
            }
            return keys;
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
