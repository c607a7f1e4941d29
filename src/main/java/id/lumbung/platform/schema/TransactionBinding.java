package id.lumbung.platform.schema;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Makes a transaction that just began work as one government: its role, its schema, our limits. All of it is local to
 * the transaction, so that nothing is left on a pooled connection and a pooler in transaction mode is safe.
 */
@Singleton
class TransactionBinding {
    private static final String BIND = """
            select set_config('role', ?, true), set_config('search_path', ?, true), \
            set_config('statement_timeout', ?, true), set_config('lock_timeout', ?, true), \
            set_config('idle_in_transaction_session_timeout', ?, true)""";

    private final TransactionLimits limits;

    TransactionBinding(DatabaseSettings settings) {
        this.limits = settings.limits();
    }

    void bind(Connection connection, TenantKey tenant) throws SQLException {
        try (var statement = connection.prepareStatement(BIND)) {
            statement.setString(1, tenant.role());
            statement.setString(2, tenant.schema() + ", ref, ext, pg_temp");
            statement.setString(3, Long.toString(limits.statement().toMillis()));
            statement.setString(4, Long.toString(limits.lock().toMillis()));
            statement.setString(5, Long.toString(limits.idle().toMillis()));
            statement.execute();
        }
    }
}
