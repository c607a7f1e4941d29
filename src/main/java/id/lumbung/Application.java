package id.lumbung;

import id.lumbung.identity.keycloak.KeycloakCheck;
import id.lumbung.platform.files.FilesCheck;
import id.lumbung.platform.schema.DatabaseCheck;
import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.web.AddressCheck;
import id.lumbung.platform.web.PortCheck;
import id.lumbung.portfolio.ScoreCommand;
import id.lumbung.tenancy.MigrateCommand;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.value.PropertyResolver;
import io.micronaut.runtime.Micronaut;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** What the product is asked to do: to {@code run}, which is the portal, to {@code migrate} or to {@code score}. */
public final class Application {
    private Application() {}

    public static void main(String[] arguments) {
        var command = arguments.length == 0 ? "run" : arguments[0];
        switch (command) {
            case "run" -> run();
            case "migrate" -> migrate();
            case "score" -> ScoreCommand.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            default -> refuse("'" + command + "' is unknown; there are run, migrate and score");
        }
    }

    private static void run() {
        configured(environment ->
                problemOf(environment, DatabaseSettings.from(environment)).ifPresent(Application::refuse));
        Micronaut.run(Application.class);
    }

    private static void migrate() {
        configured(environment ->
                System.exit(new MigrateCommand(DatabaseSettings.from(environment), System.out, System.err).run()));
    }

    /** With the configuration as the portal will read it, while nothing of it is started. */
    private static void configured(Consumer<PropertyResolver> work) {
        try (var context = ApplicationContext.builder().build()) {
            work.accept(context.getEnvironment().start());
        }
    }

    /** What is at hand first, then what has to be asked. */
    private static Optional<String> problemOf(PropertyResolver environment, DatabaseSettings database) {
        return AddressCheck.problemOfPublicUrl(environment
                        .getProperty("lumbung.web.public-url", String.class)
                        .orElse(""))
                .or(() -> PortCheck.problemOf(environment
                        .getProperty("micronaut.server.port", Integer.class)
                        .orElse(0)))
                .or(() -> FilesCheck.problemOf(environment))
                .or(() -> new DatabaseCheck(database).problemOfPortal())
                .or(() -> KeycloakCheck.problemOf(environment, Application::say));
    }

    private static void refuse(String problem) {
        say(problem);
        System.exit(2);
    }

    private static void say(String line) {
        System.err.println("lumbung: " + line);
    }
}
