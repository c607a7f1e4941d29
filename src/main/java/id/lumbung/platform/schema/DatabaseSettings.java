package id.lumbung.platform.schema;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and how far one transaction may go; from the environment as {@code LUMBUNG_DB_URL} and so on.
 *
 * @param url the cluster {@code main}, with the control schema
 * @param clusters further PostgreSQL clusters that hold governments, by name
 * @param migratorPassword given to jobs only; without it this process neither migrates nor onboards
 * @param tenantRoleLogin whether roles of governments may log in, which only Citus needs (docs/decisions/0003)
 */
@ConfigurationProperties("lumbung.db")
public record DatabaseSettings(
        @Bindable(defaultValue = "") String url,
        @Bindable(defaultValue = "") String appPassword,
        @Bindable(defaultValue = "") String platformPassword,
        @Nullable String migratorPassword,
        @Nullable Map<String, String> clusters,
        @Bindable(defaultValue = "false") boolean tenantRoleLogin,
        @Bindable(defaultValue = "4") int parallelMigrations,
        @Bindable(defaultValue = "30s") Duration statementTimeout,
        @Bindable(defaultValue = "5s") Duration lockTimeout,
        @Bindable(defaultValue = "60s") Duration idleTimeout) {

    /** The cluster that every installation has. */
    public static final String MAIN = "main";

    /** One cluster and the usual limits, for jobs that run without a bean context. */
    public static DatabaseSettings of(
            String url, String appPassword, String platformPassword, @Nullable String migratorPassword) {
        return new DatabaseSettings(
                url,
                appPassword,
                platformPassword,
                migratorPassword,
                null,
                false,
                4,
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                Duration.ofSeconds(60));
    }

    /** The names of all clusters, {@code main} first. */
    public List<String> clusterNames() {
        var further = clusters == null
                ? List.<String>of()
                : clusters.keySet().stream().sorted().toList();
        return Stream.concat(Stream.of(MAIN), further.stream()).toList();
    }

    /** The address of a cluster. */
    public String url(String cluster) {
        if (cluster.equals(MAIN)) {
            return url;
        }
        var address = clusters == null ? null : clusters.get(cluster);
        if (address == null) {
            throw new IllegalStateException("No address is set for the cluster " + cluster);
        }
        return address;
    }

    /** Unpooled connections of {@code lumbung_migrator}, for jobs that create roles. */
    DataSource migrator(String cluster) {
        return login(cluster, "lumbung_migrator", requiredMigratorPassword());
    }

    /** Unpooled connections of {@code lumbung_migrator} that are {@code lumbung_owner} from their first moment on. */
    public DataSource owner(String cluster) {
        var source = login(cluster, "lumbung_migrator", requiredMigratorPassword());
        source.setOptions("-c role=lumbung_owner -c lock_timeout=" + lockTimeout.toMillis());
        return source;
    }

    String requiredMigratorPassword() {
        if (migratorPassword == null) {
            throw new IllegalStateException("LUMBUNG_DB_MIGRATOR_PASSWORD is not set, so this process cannot migrate");
        }
        return migratorPassword;
    }

    PGSimpleDataSource login(String cluster, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(cluster));
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("lumbung job");
        return source;
    }
}
