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

    TenantDataSource(DataSource main, Function<String, DataSource> pools, TransactionBinding binding) {
        this.main = main;
        this.pools = pools;
        this.binding = binding;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var cluster = CurrentTenant.find().map(TenantKey::cluster).orElse(DatabaseSettings.MAIN);
        var connection = (cluster.equals(DatabaseSettings.MAIN) ? main : pools.apply(cluster)).getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TenantConnection(connection, cluster, binding));
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
