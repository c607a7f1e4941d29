package id.lumbung.platform.schema;

import static org.postgresql.util.PasswordUtil.encodeScramSha256;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/** Makes roles and schemas and brings them up to date. Each step may be repeated; none needs another's transaction. */
@Singleton
public class Schemas {
    private final DatabaseSettings settings;
    private final String tenantFingerprint = MigrationFiles.in("db/tenant").fingerprint();

    public Schemas(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Prepares each cluster once: logins, roles, the schemas every installation has; as its administrator. */
    public void prepareAll() throws SQLException {
        var admin = Objects.requireNonNull(settings.admin(), "LUMBUNG_DB_ADMIN_USER is not set");
        for (var cluster : settings.clusterNames()) {
            prepare(settings.connect(cluster, admin));
        }
    }

    /** Prepares one, with connections of the owner of the database or of a superuser. */
    public void prepare(DataSource admin) throws SQLException {
        new SqlScript("/db/bootstrap.sql")
                .run(
                        admin,
                        Map.of(
                                "app_password", verifier(settings.appPassword()),
                                "platform_password", verifier(settings.platformPassword()),
                                "migrator_password", verifier(settings.migratorPassword()),
                                "role_login", Boolean.toString(settings.tenantRoleLogin())));
    }

    /** Brings {@code control} and {@code ref} of a cluster up to date. */
    public void migrateControl(String cluster, JavaMigration... migrations) {
        flyway(cluster, "control", "db/control", migrations).migrate();
    }

    /** Makes the role of a government, in a transaction of its own. */
    public void createRole(TenantKey tenant) throws SQLException {
        new SqlScript("/db/tenant-role.sql")
                .run(
                        settings.migrator(tenant.cluster()),
                        Map.of(
                                "tenant", tenant.role(),
                                "role_login", Boolean.toString(settings.tenantRoleLogin()),
                                "lock_timeout", settings.limits().lock().toMillis() + "ms"));
    }

    /** Makes the empty schema of a government whose role exists. */
    public void createSchema(TenantKey tenant) throws SQLException {
        new SqlScript("/db/tenant-schema.sql")
                .run(settings.migrator(tenant.cluster()), Map.of("tenant", tenant.schema()));
    }

    /** Stands for all migrations of a government's schema; another one means that there is something to do. */
    public String tenantFingerprint() {
        return tenantFingerprint;
    }

    /** Brings the schema of a government up to date. */
    public void migrate(TenantKey tenant) {
        flyway(tenant.cluster(), tenant.schema(), "db/tenant").migrate();
    }

    private Flyway flyway(String cluster, String schema, String location, JavaMigration... migrations) {
        return Flyway.configure()
                .dataSource(settings.owner(cluster))
                .defaultSchema(schema)
                .createSchemas(false)
                .table("schema_history")
                .locations("classpath:" + location)
                .javaMigrations(migrations)
                .placeholders(Map.of("tenant", schema))
                .load();
    }

    /** What the server keeps of a password, so that the password itself never appears in a statement or a log. */
    private static String verifier(String password) {
        return encodeScramSha256(password.toCharArray());
    }
}
