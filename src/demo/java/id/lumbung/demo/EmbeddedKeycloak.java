package id.lumbung.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A real Keycloak as a child process on a PostgreSQL database, reachable from this machine only. */
public final class EmbeddedKeycloak implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Settings settings;
    private final Process process;
    private final ServerNote note;
    private final Thread onExit = new Thread(this::stop, "keycloak-stop");

    /**
     * What it runs with.
     *
     * @param kept where the unpacked and built server stays between starts
     * @param log what the server says
     * @param databaseUrl an existing database of its own, as {@code jdbc:postgresql://…}
     */
    public record Settings(
            Path kept, Path log, int port, String databaseUrl, String databaseUser, String databasePassword) {

        /** The user's cache folder, shared by the demo and the tests. */
        public static Path usualFolder() {
            var cache = System.getenv("XDG_CACHE_HOME");
            return (cache == null || cache.isBlank()
                            ? Path.of(System.getProperty("user.home"), ".cache")
                            : Path.of(cache))
                    .resolve("lumbung");
        }
    }

    private EmbeddedKeycloak(Settings settings, Process process) {
        this.settings = settings;
        this.process = process;
        this.note = ServerNote.beside(settings.log());
    }

    /** Starts it and returns when it answers. */
    public static EmbeddedKeycloak start(Settings settings, Consumer<String> progress) {
        var home = KeycloakHome.in(settings.kept(), progress);
        home.take(KeycloakTheme.files());
        requireFree(settings.port());
        progress.accept("Starting Keycloak on port " + settings.port());
        try {
            Files.createDirectories(settings.log().toAbsolutePath().getParent());
            var command = home.command(arguments(settings), settings.log());
            command.environment().put("KC_DB_PASSWORD", settings.databasePassword());
            command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER);
            command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakAdmin.PASSWORD);
            var keycloak = new EmbeddedKeycloak(settings, command.start());
            Runtime.getRuntime().addShutdownHook(keycloak.onExit);
            keycloak.note.write(keycloak.process.toHandle());
            keycloak.awaitReady();
            keycloak.note.write(keycloak.process.toHandle()); // now with the server below the script
            return keycloak;
        } catch (IOException e) {
            throw new DemoFailure("Keycloak cannot be started: " + e.getMessage(), e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + settings.port());
    }

    /** What it calls itself in the tokens of our realm. */
    public URI issuer() {
        return address().resolve("/realms/" + DemoRealm.NAME);
    }

    /** Imports the realm, or, when it is there from an earlier start, tells it where the portal is now. */
    public void serve(DemoRealm realm) {
        new KeycloakAdmin(address()).importOrUpdate(realm);
    }

    /** Ends all sessions of somebody, as an administrator would. */
    public void endSessions(String username) {
        new KeycloakAdmin(address()).endSessions(DemoAccount.subject(username));
    }

    /** Lets somebody sign in, or no longer, as an administrator would. */
    public void enable(String username, boolean enabled) {
        new KeycloakAdmin(address()).enable(DemoAccount.subject(username), enabled);
    }

    /** Offers people whose password is forgotten a new one by mail, or no longer. */
    public void offerNewPasswords(boolean offered) {
        new KeycloakAdmin(address()).offerNewPasswords(offered);
    }

    /** Everything that belongs to the running server. */
    public List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            return; // the virtual machine is ending, and the hook does no harm
        }
    }

    private static List<String> arguments(Settings settings) {
        return List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + settings.port(),
                "--hostname=http://localhost:" + settings.port(),
                "--cache=local",
                "--db-url=" + settings.databaseUrl(),
                "--db-username=" + settings.databaseUser(),
                "--db-pool-max-size=10");
    }

    private static void requireFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return;
        } catch (IOException e) {
            throw new DemoFailure("Port " + port + ", meant for Keycloak, is in use", e);
        }
    }

    private void awaitReady() {
        var deadline = Instant.now().plus(PATIENCE);
        var ready = address().resolve("/health/ready");
        try {
            while (!KeycloakAdmin.answers(ready)) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new DemoFailure("Keycloak ended as it started:\n" + KeycloakHome.lastLines(settings.log()));
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new DemoFailure("Keycloak did not answer in time; see " + settings.log());
                }
            }
        } catch (DemoFailure e) {
            close();
            throw e;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new DemoFailure("Starting Keycloak was interrupted", e);
        }
    }

    /** The script does not hand every signal on, so the server below it is told too. */
    private void stop() {
        ServerNote.end(ServerNote.tree(process.toHandle()).toList());
        try {
            note.forget();
        } catch (IOException e) {
            return; // a note of processes that have ended does no harm
        }
    }
}
