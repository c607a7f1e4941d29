package id.lumbung.platform.schema;

import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Function;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The pool of the cluster that holds the current government, with connections that bind each transaction to it.
 * Deliberately no DelegatingDataSource of Micronaut's: those are unwrapped, and the binding with them.
 */
final class TenantDataSource implements DataSource {
    private final DataSource main;
    private final Function<String, DataSource> pools;
    private final TransactionBinding binding;
    private final GovernmentChanges changes;
    private final PoolShare share;

    TenantDataSource(
            DataSource main,
            Function<String, DataSource> pools,
            TransactionBinding binding,
            GovernmentChanges changes,
            PoolShare share) {
        this.main = main;
        this.pools = pools;
        this.binding = binding;
        this.changes = changes;
        this.share = share;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var tenant = CurrentTenant.find();
        var cluster = tenant.map(TenantKey::cluster).orElse(DatabaseSettings.MAIN);
        var giveBack = tenant.map(share::take).orElse(() -> {});
        try {
            var connection = (cluster.equals(DatabaseSettings.MAIN) ? main : pools.apply(cluster)).getConnection();
            return bound(new TenantConnection(connection, cluster, binding, changes, giveBack));
        } catch (SQLException | RuntimeException e) {
            giveBack.run();
            throw e;
        }
    }

    private static Connection bound(TenantConnection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, connection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Work for a government is done by its role only");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return main.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        main.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        main.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return main.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return main.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return main.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return main.isWrapperFor(type);
    }
}
