package id.lumbung.platform.schema;

import io.micronaut.core.value.PropertyResolver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and how far one transaction may go: {@code lumbung.db.*}, from the environment as
 * {@code LUMBUNG_DB_URL} and so on. What is not set is empty.
 *
 * @param url the cluster {@code main}, with the control schema
 * @param clusters further PostgreSQL clusters that hold governments, by name
 * @param migratorPassword given to jobs only; without it this process neither migrates nor onboards
 * @param admin who prepares a new database, given to the first job only
 * @param tenantRoleLogin whether roles of governments may log in, which only Citus needs (docs/decisions/0003)
 */
public record DatabaseSettings(
        String url,
        Map<String, String> clusters,
        String appPassword,
        String platformPassword,
        String migratorPassword,
        @Nullable Login admin,
        boolean tenantRoleLogin,
        int parallelMigrations,
        TransactionLimits limits) {

    /** The cluster that every installation has. */
    public static final String MAIN = "main";

    /** A user of the database. */
    public record Login(String user, String password) {}

    public static DatabaseSettings from(PropertyResolver properties) {
        var clusters = new TreeMap<String, String>();
        properties.getProperties("lumbung.db.clusters").forEach((name, url) -> clusters.put(name, url.toString()));
        var admin = text(properties, "admin-user");
        return new DatabaseSettings(
                text(properties, "url"),
                clusters,
                text(properties, "app-password"),
                text(properties, "platform-password"),
                text(properties, "migrator-password"),
                admin.isEmpty() ? null : new Login(admin, text(properties, "admin-password")),
                properties
                        .getProperty("lumbung.db.tenant-role-login", Boolean.class)
                        .orElse(false),
                properties
                        .getProperty("lumbung.db.parallel-migrations", Integer.class)
                        .orElse(4),
                TransactionLimits.from(properties));
    }

    private static String text(PropertyResolver properties, String name) {
        return properties.getProperty("lumbung.db." + name, String.class).orElse("");
    }

    /** The names of all clusters, {@code main} first. */
    public List<String> clusterNames() {
        return Stream.concat(Stream.of(MAIN), clusters.keySet().stream()).toList();
    }

    /** Unpooled connections of {@code lumbung_migrator} that are {@code lumbung_owner} from their first moment on. */
    public DataSource owner(String cluster) {
        var source = migrator(cluster);
        source.setOptions(
                "-c role=lumbung_owner -c lock_timeout=" + limits.lock().toMillis());
        return source;
    }

    /** Unpooled connections of {@code lumbung_migrator}, which creates roles. */
    PGSimpleDataSource migrator(String cluster) {
        if (migratorPassword.isEmpty()) {
            throw new IllegalStateException("LUMBUNG_DB_MIGRATOR_PASSWORD is not set, so this process cannot migrate");
        }
        return connect(cluster, new Login("lumbung_migrator", migratorPassword));
    }

    /** Unpooled connections of any user. */
    PGSimpleDataSource connect(String cluster, Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(cluster));
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setApplicationName("lumbung");
        source.setConnectTimeout((int) Duration.ofSeconds(10).toSeconds());
        return source;
    }

    String url(String cluster) {
        var address = cluster.equals(MAIN) ? url : clusters.get(cluster);
        if (address == null) {
            throw new IllegalStateException("No address is set for the cluster " + cluster);
        }
        return address;
    }
}
