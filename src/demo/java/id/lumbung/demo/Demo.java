package id.lumbung.demo;

import id.lumbung.demo.EmbeddedKeycloak.Settings;
import id.lumbung.platform.schema.Schemas;
import id.lumbung.tenancy.TenantMigrations;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The portal with everything around it, in one process and two children: {@code ./lumbung demo}. */
public final class Demo implements AutoCloseable {
    private static final String DATABASE = "lumbung";
    private static final String SECRET = "secret-of-the-demo";
    private static final int TOLD_EVERY = 10;

    private final DemoOptions options;
    private final DemoConsole console;
    private final URI portal;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    private Demo(DemoOptions options, DemoConsole console) {
        this.options = options;
        this.console = console;
        this.portal = URI.create("http://localhost:" + options.port());
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(DemoOptions.parse(List.of(arguments)));
        } catch (DemoFailure | IllegalStateException e) {
            end(e.getMessage());
        }
    }

    private static void run(DemoOptions options) throws InterruptedException {
        try {
            var console = DemoConsole.of(System.out);
            var demo = new Demo(options, console);
            Runtime.getRuntime().addShutdownHook(new Thread(demo::close, "demo-stop"));
            var keycloak = demo.start();
            console.welcome(demo.address(), keycloak.address());
            new CountDownLatch(1).await();
        } catch (DemoFailure | IllegalStateException foreseen) {
            throw foreseen;
        } catch (RuntimeException | Error e) {
            LoggerFactory.getLogger(Demo.class).error("The demo did not start", e);
            end("The demo did not start: " + firstCause(e) + "; more in portal.log of " + options.folder());
        }
    }

    /** Of what went wrong where, in a line. */
    private static String firstCause(Throwable problem) {
        var cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElse("");
    }

    /** By force: the threads of what runs already would keep a process without its main thread. */
    private static void end(@Nullable String why) {
        System.err.println("lumbung: " + why);
        System.exit(1);
    }

    /** Starts everything; returns when people can sign in. */
    public static Demo start(DemoOptions options) {
        var demo = new Demo(options, DemoConsole.of(System.out));
        try {
            demo.start();
            return demo;
        } catch (RuntimeException e) {
            demo.close();
            throw e;
        }
    }

    public URI address() {
        return portal;
    }

    @Override
    public void close() {
        synchronized (started) {
            while (!started.isEmpty()) {
                try {
                    started.pop().close();
                } catch (Exception e) {
                    console.tell("Something did not stop: " + e.getMessage());
                }
            }
        }
    }

    private EmbeddedKeycloak start() {
        requireFree(options.port(), "the portal");
        var folder = stopLater(DemoFolder.open(options.folder(), options.reset()));
        requireFree(options.keycloakPort(), "Keycloak");
        logTo(folder);
        console.tell("Starting PostgreSQL on the data in " + folder.folder());
        var database = stopLater(EmbeddedDatabase.start(folder.database(), 0));
        try {
            database.createDatabase("keycloak");
            database.createDatabase(DATABASE);
            new Schemas(database.settings(DATABASE)).prepare(database.superuser(DATABASE));
            var keycloak = CompletableFuture.supplyAsync(() -> keycloak(folder, database));
            var context = stopLater(context(folder, database));
            var data = fill(context);
            if (!keycloak.isDone()) {
                console.tell("Waiting for Keycloak");
            }
            var server = keycloak.join();
            server.serve(new DemoRealm(portal, SECRET, data.governments(), DemoRealm.demoAccounts()));
            console.tell("Starting the portal on port " + options.port());
            context.getBean(EmbeddedServer.class).start();
            return server;
        } catch (SQLException e) {
            throw new DemoFailure("The database could not be prepared: " + e.getMessage(), e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof DemoFailure failure
                    ? failure
                    : new DemoFailure("Keycloak did not start: " + e.getMessage(), e);
        }
    }

    private EmbeddedKeycloak keycloak(DemoFolder folder, EmbeddedDatabase database) {
        var settings = new Settings(
                Settings.usualFolder(),
                folder.keycloakLog(),
                options.keycloakPort(),
                database.url("keycloak"),
                "postgres",
                "trusted");
        return stopLater(EmbeddedKeycloak.start(settings, console::tell));
    }

    private ApplicationContext context(DemoFolder folder, EmbeddedDatabase database) {
        var configuration = new HashMap<String, Object>(database.configuration(DATABASE));
        configuration.put("micronaut.server.host", "localhost");
        configuration.put("micronaut.server.port", options.port());
        configuration.put("lumbung.web.public-url", portal.toString());
        configuration.put(
                "lumbung.oidc.issuer", "http://localhost:" + options.keycloakPort() + "/realms/" + DemoRealm.NAME);
        configuration.put("lumbung.oidc.client-id", DemoRealm.PORTAL);
        configuration.put("lumbung.oidc.client-secret", SECRET);
        configuration.put("lumbung.files.directory", folder.files().toString());
        return ApplicationContext.builder()
                .properties(configuration)
                .environments("demo")
                .build()
                .start();
    }

    private DemoData fill(ApplicationContext context) throws SQLException {
        console.tell("Bringing the database up to date");
        var migrations = context.getBean(TenantMigrations.class);
        migrations.migrateControl();
        migrations.migrateAll();
        var data = new DemoData(context);
        var loaded = new AtomicInteger();
        data.load(_ -> {
            int count = loaded.incrementAndGet();
            if (count % TOLD_EVERY == 0) {
                console.tell(count + " demo governments loaded");
            }
        });
        console.tell(loaded.get() == 0 ? "The demo governments are there already" : "All demo governments loaded");
        return data;
    }

    private <T extends AutoCloseable> T stopLater(T thing) {
        synchronized (started) {
            started.push(thing);
        }
        return thing;
    }

    /** Before anything logs: the console is for people. */
    private static void logTo(DemoFolder folder) {
        System.setProperty("logback.configurationFile", "logback-demo.xml");
        System.setProperty("lumbung.demo.log", folder.portalLog().toString());
        LogManager.getLogManager().getLogger("").setLevel(Level.WARNING); // Tomcat's own
    }

    private static void requireFree(int port, String whose) {
        try (var _ = new ServerSocket(port)) {
            return;
        } catch (IOException e) {
            throw new DemoFailure("Port " + port + ", meant for " + whose + ", is in use", e);
        }
    }
}
