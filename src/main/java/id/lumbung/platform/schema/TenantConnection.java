package id.lumbung.platform.schema;

import id.lumbung.platform.limits.Hindrance;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A pooled connection that binds each transaction to the current government as it begins, and gives out statements for
 * that government only.
 */
final class TenantConnection implements InvocationHandler {
    private final Connection connection;
    private final String cluster;
    private final TransactionBinding binding;
    private final GovernmentChanges changes;
    private final Runnable closed;
    private @Nullable TenantKey bound;
    private boolean writing;

    TenantConnection(
            Connection connection,
            String cluster,
            TransactionBinding binding,
            GovernmentChanges changes,
            Runnable closed) {
        this.connection = connection;
        this.cluster = cluster;
        this.binding = binding;
        this.changes = changes;
        this.closed = closed;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "setAutoCommit" -> {
                if (arguments != null && Boolean.FALSE.equals(arguments[0])) {
                    begin();
                    return null;
                }
                bound = null;
            }
            case "createStatement", "prepareStatement", "prepareCall" -> {
                requireBound();
                writing |=
                        arguments == null || (arguments[0] instanceof String sql && GovernmentChanges.isWriting(sql));
            }
            case "commit" -> {
                commit(method);
                return null;
            }
            case "abort", "close" -> {
                bound = null;
                return last(method, arguments);
            }
            case "rollback" -> bound = arguments == null ? null : bound; // one to a savepoint keeps the binding
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            default -> {}
        }
        return invoke(method, arguments);
    }

    private @Nullable Object invoke(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private void commit(Method method) throws Throwable {
        var changed = writing ? bound : null;
        bound = null;
        writing = false;
        invoke(method, null);
        if (changed != null) {
            changes.tell(changed);
        }
    }

    private @Nullable Object last(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return invoke(method, arguments);
        } finally {
            closed.run();
        }
    }

    private void begin() throws SQLException {
        var tenant = CurrentTenant.find()
                .orElseThrow(() ->
                        new TransactionRefused("This thread works for no government, so there is no transaction"));
        if (!tenant.cluster().equals(cluster)) {
            throw new TransactionRefused("This connection leads to cluster " + cluster + ", not to that of " + tenant);
        }
        connection.setAutoCommit(false);
        try {
            binding.bind(connection, tenant);
            bound = tenant;
            writing = false;
        } catch (SQLException e) {
            undo(e);
            if (Hindrance.of(e).isPresent()) {
                throw e; // nothing is known about the government
            }
            throw new TransactionRefused("The database does not know " + tenant, e);
        }
    }

    private void undo(SQLException failed) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException gone) {
            failed.addSuppressed(gone);
        }
    }

    private void requireBound() {
        var tenant = bound;
        if (tenant == null) {
            throw new TransactionRefused("There is no transaction, so there are no statements");
        }
        if (!CurrentTenant.find().filter(tenant::equals).isPresent()) {
            throw new TransactionRefused("This transaction is for " + tenant + ", this thread is not");
        }
    }
}
