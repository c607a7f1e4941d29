package id.lumbung.demo;

import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.files.Files;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.RegionCode;
import id.lumbung.tenancy.NewTenant;
import id.lumbung.tenancy.TenantMigrations;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.GenericArgument;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionOperations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.postgresql.PGConnection;

/**
 * The governments of the demo: Jawa Timur with its regencies and cities. The same in every run; a government that is
 * there already is left alone, so that an interrupted start is finished by the next.
 */
public final class DemoData {
    private static final String PROVINCE = "35";
    private static final int AT_ONCE = 3;
    private static final Argument<TransactionOperations<Connection>> TRANSACTIONS = new GenericArgument<>() {};

    private final TenantMigrations migrations;
    private final TransactionOperations<Connection> ofGovernment;
    private final TransactionOperations<Connection> ofPlatform;
    private final Files files;
    private final InstrumentVersion version;
    private final DemoSnapshots snapshots;

    public DemoData(ApplicationContext portal) {
        this.migrations = portal.getBean(TenantMigrations.class);
        this.ofGovernment = portal.getBean(TRANSACTIONS);
        this.ofPlatform = portal.getBean(TRANSACTIONS, Qualifiers.byName("platform"));
        this.files = portal.getBean(Files.class);
        var instruments = portal.getBean(Instruments.class);
        this.version = instruments.version("IID", Integer.toString(GovernmentRows.YEAR));
        this.snapshots = new DemoSnapshots(ofPlatform, instruments.iid());
    }

    /** The name of each government by its code, as the reference data have it. */
    public Map<RegionCode, String> governments() {
        return ofPlatform.executeRead(it -> {
            try (var statement = it.getConnection()
                    .prepareStatement("select code, name from ref.region where province_code = ? order by code")) {
                statement.setString(1, PROVINCE);
                return names(statement);
            }
        });
    }

    private Set<RegionCode> active() {
        return ofPlatform.executeRead(it -> {
            try (var statement = it.getConnection()
                    .prepareStatement("select code, name from control.tenant where state = 'ACTIVE'")) {
                return names(statement).keySet();
            }
        });
    }

    private static Map<RegionCode, String> names(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var names = new LinkedHashMap<RegionCode, String>();
            while (rows.next()) {
                names.put(new RegionCode(rows.getString("code")), rows.getString("name"));
            }
            return names;
        }
    }

    /** Loads every government that is not there yet and says each that it did. */
    public void load(Consumer<String> done) {
        load(governments(), done);
    }

    /** Loads these governments, given with their names. */
    public void load(Map<RegionCode, String> governments, Consumer<String> done) {
        var active = active();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = new ArrayList<Future<Boolean>>();
            governments.forEach((code, name) -> running.add(workers.submit(() -> {
                var tenant = active.contains(code)
                        ? new TenantKey(code, DatabaseSettings.MAIN)
                        : migrations.provision(NewTenant.of(code, true));
                boolean loaded = CurrentTenant.call(tenant, () -> load(tenant, name));
                if (loaded) {
                    done.accept(name);
                }
                return loaded;
            })));
            for (var one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Loading the demo governments was interrupted", e);
        } catch (ExecutionException e) {
            throw new DemoFailure("A demo government could not be loaded: " + e.getCause(), e);
        }
    }

    private boolean load(TenantKey tenant, String name) {
        return ofGovernment.executeWrite(it -> {
            var connection = it.getConnection();
            if (isLoaded(connection)) {
                return false;
            }
            var government = GovernmentRows.of(Planning.of(tenant.code(), name), version);
            copy(government.rows(), connection);
            for (var file : government.files()) {
                files.store(FileKey.of(tenant, file.id()), new ByteArrayInputStream(file.bytes()));
            }
            snapshots.publish(government);
            return true;
        });
    }

    private static boolean isLoaded(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select from period limit 1")) {
            return statement.executeQuery().next();
        }
    }

    private static void copy(DemoRows rows, Connection connection) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : DemoTable.values()) {
            copying.copyIn(table.copy(), new StringReader(rows.text(table)));
        }
    }
}
