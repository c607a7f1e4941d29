package id.lumbung.support;

import id.lumbung.demo.DemoAccount;
import id.lumbung.demo.DemoRealm;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.RegionCode;
import id.lumbung.tenancy.NewTenant;
import id.lumbung.tenancy.TenantMigrations;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole portal on a port of its own, with a database of the test class's own and the real Keycloak of all tests.
 *
 * <pre>
 * &#64;RegisterExtension
 * static final SignInPortal PORTAL = new SignInPortal();
 * </pre>
 */
public final class SignInPortal implements BeforeAllCallback, AfterAllCallback {
    private final Map<String, Object> configuration;
    private final NewDatabase source;
    private @Nullable ApplicationContext context;
    private URI address = URI.create("http://localhost");
    private URI issuer = URI.create("http://localhost");
    private String database = "";
    private Map<String, Object> started = Map.of();

    public SignInPortal() {
        this(Map.of());
    }

    public SignInPortal(Map<String, Object> configuration) {
        this(configuration, TestDatabase::copy);
    }

    SignInPortal(Map<String, Object> configuration, NewDatabase source) {
        this.configuration = configuration;
        this.source = source;
    }

    /** Makes the database that a portal works on, and names it. */
    interface NewDatabase {
        String make() throws SQLException;
    }

    public URI address() {
        return address;
    }

    public URI issuer() {
        return issuer;
    }

    /** The name of its database. */
    public String database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public ApplicationContext context() {
        return Objects.requireNonNull(context, "The test class has not begun");
    }

    /** Somebody with a browser of their own. */
    public Visitor visitor() {
        return new Visitor(address);
    }

    /** Makes an account of the realm a member of a government, with these roles in all of it. */
    public void member(TenantKey tenant, String username, String... roles) throws SQLException {
        var id = UUID.randomUUID();
        insert(
                tenant,
                "insert into member (id, version, subject, username, name, position, active) values (?,0,?,?,?,?,true)",
                List.of(id, DemoAccount.subject(username), username, "Orang " + username, "Analis"));
        for (var role : roles) {
            insert(
                    tenant,
                    "insert into member_role (id, member_id, role) values (?,?,?)",
                    List.of(UUID.randomUUID(), id, role));
        }
    }

    /** Runs a statement in the schema of a government, or with none in the shared part. */
    public void insert(TenantKey tenant, String sql, List<Object> values) throws SQLException {
        try (var connection = TestDatabase.server().superuser(database).getConnection()) {
            connection.setSchema(tenant.schema());
            try (var statement = connection.prepareStatement(sql)) {
                for (var i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                statement.executeUpdate();
            }
        }
    }

    /** Ends all sessions of somebody in Keycloak, as an administrator would. */
    public void keycloakEndsSessionsOf(String username) {
        TestKeycloak.server().endSessions(username);
    }

    /** Lets somebody sign in, or no longer, as an administrator of Keycloak would. */
    public void keycloakEnables(String username, boolean enabled) {
        TestKeycloak.server().enable(username, enabled);
    }

    /** Offers people whose password is forgotten a new one by mail, or no longer. */
    public void keycloakOffersNewPasswords(boolean offered) {
        TestKeycloak.server().offerNewPasswords(offered);
    }

    /** Does something while Keycloak does not answer. */
    public void whileKeycloakIsSilent(Runnable work) {
        TestKeycloak.whileSilent(work);
    }

    /** A token for the API, got with the password by a client of the realm. */
    public String token(String client, String username, String scope) {
        return visitor().token(issuer, client, username, scope);
    }

    /** Takes on one more government. */
    public TenantKey provision(String code) throws SQLException {
        return bean(TenantMigrations.class).provision(NewTenant.of(new RegionCode(code), false));
    }

    @Override
    public void beforeAll(@Nullable ExtensionContext test) throws SQLException {
        var port = TestKeycloak.freePort();
        address = URI.create("http://localhost:" + port);
        issuer = TestKeycloak.serving(address).issuer();
        database = source.make();
        var all = new HashMap<>(TestDatabase.server().configuration(database));
        all.put("micronaut.server.port", port);
        all.put("lumbung.web.public-url", address.toString());
        all.put("lumbung.oidc.issuer", issuer.toString());
        all.put("lumbung.oidc.client-id", DemoRealm.PORTAL);
        all.put("lumbung.oidc.client-secret", TestKeycloak.SECRET);
        all.putAll(configuration);
        started = all;
        start();
    }

    /** Ends the portal's process, as far as anybody outside can tell, and starts it anew at the same address. */
    public void restart() {
        context().close();
        start();
    }

    private void start() {
        context = ApplicationContext.run(EmbeddedServer.class, started, "test").getApplicationContext();
    }

    @Override
    public void afterAll(@Nullable ExtensionContext test) throws SQLException {
        if (context != null) {
            context.close();
        }
        TestDatabase.server().dropDatabase(database);
    }
}
