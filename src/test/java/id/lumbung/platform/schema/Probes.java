package id.lumbung.platform.schema;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every way in which code reaches the database; each returns the governments of the rows it saw. */
@Singleton
class Probes {
    private static final String READ = "select tenant from probe";

    private final ProbeRepository repository;
    private final JdbcOperations operations;
    private final Connection connection;

    Probes(ProbeRepository repository, JdbcOperations operations, Connection connection) {
        this.repository = repository;
        this.operations = operations;
        this.connection = connection;
    }

    @Transactional
    List<String> list() {
        return repository.findAll().stream().map(Probe::tenant).toList();
    }

    @Transactional(readOnly = true)
    List<String> stream() {
        try (var rows = repository.findByKeptInList(List.of(true, false))) {
            return rows.map(Probe::tenant).toList();
        }
    }

    @Transactional
    List<String> operations() {
        return operations.prepareStatement(READ, Probes::tenants);
    }

    @Transactional(isolation = TransactionDefinition.Isolation.REPEATABLE_READ)
    List<String> connection() throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            return tenants(statement);
        }
    }

    @Transactional
    List<String> write(String tenant) {
        repository.deleteByKept(false);
        repository.save(new Probe(UUID.randomUUID(), tenant, false));
        return list();
    }

    @Transactional
    List<String> writeAndFail(String tenant) {
        repository.save(new Probe(UUID.randomUUID(), tenant, false));
        throw new IllegalArgumentException("on purpose");
    }

    @Transactional
    List<String> savepoint(String tenant) throws SQLException {
        var savepoint = connection.setSavepoint();
        repository.save(new Probe(UUID.randomUUID(), tenant, false));
        connection.rollback(savepoint);
        return list();
    }

    @Transactional
    List<String> divideByZero() {
        return operations.prepareStatement("select (1 / 0)::text from probe", Probes::tenants);
    }

    @Transactional
    List<String> timeout() {
        return operations.prepareStatement("select pg_sleep(10)::text from probe", statement -> {
            try (var limit = connection.prepareStatement("set local statement_timeout = 3")) {
                limit.execute();
            }
            return tenants(statement);
        });
    }

    @Connectable
    List<String> withoutTransaction() {
        return operations.prepareStatement(READ, Probes::tenants);
    }

    @Transactional
    List<String> commitInBetween() throws SQLException {
        connection.commit();
        return connection();
    }

    @Transactional
    List<String> forAnother(TenantKey other) {
        return CurrentTenant.call(other, repository::findAll).stream()
                .map(Probe::tenant)
                .toList();
    }

    @Transactional
    List<Probe> asynchronous() {
        return repository.findByKept(true).join();
    }

    @Transactional
    List<String> nested() {
        return inSavepoint();
    }

    @Transactional(propagation = TransactionDefinition.Propagation.NESTED)
    List<String> inSavepoint() {
        return list();
    }

    @Transactional
    String select(String sql) {
        return operations.prepareStatement(sql, Probes::tenants).getFirst();
    }

    private static List<String> tenants(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var tenants = new ArrayList<String>();
            while (rows.next()) {
                tenants.add(rows.getString(1));
            }
            return tenants;
        }
    }
}
