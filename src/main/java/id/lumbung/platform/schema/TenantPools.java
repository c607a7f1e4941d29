package id.lumbung.platform.schema;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Puts the binding between Micronaut Data and the pool named {@code default}, and opens one pool per further cluster. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class TenantPools implements BeanCreatedEventListener<DataSource> {
    static {
        // the pool trusts a connection that was used half a second ago; when the database hangs, that is one in use
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    private final Map<String, HikariDataSource> further = new ConcurrentHashMap<>();
    private final DatabaseSettings settings;
    private final TransactionBinding binding;
    private final GovernmentChanges changes;

    TenantPools(DatabaseSettings settings, TransactionBinding binding, GovernmentChanges changes) {
        this.settings = settings;
        this.binding = binding;
        this.changes = changes;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        var source = event.getBean();
        if (event.getBeanIdentifier().getName().equals("platform") || !(source instanceof HikariDataSource pool)) {
            return source;
        }
        return new TenantDataSource(
                pool,
                cluster -> further.computeIfAbsent(cluster, it -> open(it, pool)),
                binding,
                changes,
                new PoolShare(pool.getMaximumPoolSize()));
    }

    private HikariDataSource open(String cluster, HikariDataSource main) {
        var config = new HikariConfig();
        main.copyStateTo(config);
        config.setPoolName(cluster);
        config.setJdbcUrl(settings.url(cluster));
        return new HikariDataSource(config);
    }

    @PreDestroy
    void close() {
        further.values().forEach(HikariDataSource::close);
    }
}
