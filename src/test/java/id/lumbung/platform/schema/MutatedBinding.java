package id.lumbung.platform.schema;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Other bindings than the right one: wrong on purpose, so that the proofs can be seen to fail, or counted. */
final class MutatedBinding {
    private MutatedBinding() {}

    /** Binds nothing at all. */
    @Singleton
    @Replaces(TransactionBinding.class)
    @Requires(property = "test.binding", value = "off")
    static class Off extends TransactionBinding {
        Off(DatabaseSettings settings) {
            super(settings);
        }

        @Override
        void bind(Connection connection, TenantKey tenant) {}
    }

    /** Binds each pooled connection once and for the session, as schema modes of frameworks do. */
    @Singleton
    @Replaces(TransactionBinding.class)
    @Requires(property = "test.binding", value = "session")
    static class PerSession extends TransactionBinding {
        private final Set<Connection> bound =
                Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

        PerSession(DatabaseSettings settings) {
            super(settings);
        }

        @Override
        void bind(Connection connection, TenantKey tenant) throws SQLException {
            if (!bound.add(
                    connection.unwrap(org.postgresql.PGConnection.class) instanceof Connection it ? it : connection)) {
                return;
            }
            try (var statement = connection.prepareStatement(
                    "select set_config('role', ?, false), set_config('search_path', ?, false)")) {
                statement.setString(1, tenant.role());
                statement.setString(2, tenant.schema());
                statement.execute();
            }
            connection.commit();
        }
    }

    /** Binds as it should, and counts. */
    @Singleton
    @Replaces(TransactionBinding.class)
    @Requires(property = "test.binding", value = "counted")
    static class Counted extends TransactionBinding {
        final AtomicInteger count = new AtomicInteger();

        Counted(DatabaseSettings settings) {
            super(settings);
        }

        @Override
        void bind(Connection connection, TenantKey tenant) throws SQLException {
            count.incrementAndGet();
            super.bind(connection, tenant);
        }
    }
}
