package id.lumbung.tenancy;

import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.schema.Schemas;
import id.lumbung.platform.schema.TenantKey;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Brings governments into being and up to date. Every step looks before it makes, so that whatever was interrupted is
 * finished by doing it again; a government that fails is recorded and stops no other.
 */
@Singleton
public class TenantMigrations {
    private final DatabaseSettings settings;
    private final Schemas schemas;
    private final Clock clock;

    public TenantMigrations(DatabaseSettings settings, Schemas schemas, Clock clock) {
        this.settings = settings;
        this.schemas = schemas;
        this.clock = clock;
    }

    /** Brings the shared part and the reference data of the main cluster and of the further ones up to date. */
    public void migrateControl() {
        for (var cluster : settings.clusterNames()) {
            schemas.migrateControl(cluster, new ReferenceData());
        }
    }

    /** Takes on a government and returns its key: register, role, schema, tables, active. */
    public TenantKey provision(NewTenant tenant) throws SQLException {
        var key = enter(tenant);
        var error = migrate(key).error();
        if (error != null) {
            throw new IllegalStateException(tenant.code() + " could not be taken on: " + error);
        }
        return key;
    }

    private TenantKey enter(NewTenant tenant) throws SQLException {
        try (var register = TenantRegister.open(settings)) {
            register.enter(tenant, clock.instant());
            return register.find(tenant.code())
                    .orElseThrow(() -> new IllegalArgumentException(tenant.code() + " is no region with a government"));
        }
    }

    /** Brings every government up to date that is not, some at a time, and says how each went. */
    public List<Migrated> migrateAll() throws SQLException {
        var work = pending().stream()
                .map(it -> (Callable<Migrated>) () -> migrate(it))
                .toList();
        try (var workers = Executors.newFixedThreadPool(settings.parallelMigrations())) {
            return workers.invokeAll(work).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private List<TenantKey> pending() throws SQLException {
        try (var register = TenantRegister.open(settings)) {
            return register.pending(schemas.tenantFingerprint());
        }
    }

    private Migrated migrate(TenantKey tenant) {
        try (var register = TenantRegister.open(settings)) {
            register.lock(tenant);
            var began = System.nanoTime();
            var error = bringUp(tenant);
            var migrated = new Migrated(tenant, Duration.ofNanos(System.nanoTime() - began), error);
            register.record(migrated, schemas.tenantFingerprint(), clock.instant());
            if (error == null) {
                register.activate(tenant);
            }
            return migrated;
        } catch (SQLException e) {
            return new Migrated(tenant, Duration.ZERO, e.getMessage());
        }
    }

    /** What went wrong, or null. */
    private @Nullable String bringUp(TenantKey tenant) {
        try {
            schemas.createRole(tenant);
            schemas.createSchema(tenant);
            schemas.migrate(tenant);
            return null;
        } catch (SQLException | FlywayException | IllegalStateException e) {
            return e.getMessage();
        }
    }
}
