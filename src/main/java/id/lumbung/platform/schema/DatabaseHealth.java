package id.lumbung.platform.schema;

import id.lumbung.platform.web.HealthCheck;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;

/** Whether the database answers both logins of the portal. Nothing is done without it. */
@Singleton
class DatabaseHealth implements HealthCheck {
    private static final int SECONDS = 1;

    private final Collection<DataSource> pools;
    private final DataSourceResolver resolver;

    DatabaseHealth(Collection<DataSource> pools, DataSourceResolver resolver) {
        this.pools = pools;
        this.resolver = resolver;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean vital() {
        return true;
    }

    @Override
    public void ask() throws SQLException {
        for (var pool : pools) {
            try (var connection = resolver.resolve(pool).getConnection()) {
                if (!connection.isValid(SECONDS)) {
                    throw new SQLException("A connection is no longer valid");
                }
            }
        }
    }
}
