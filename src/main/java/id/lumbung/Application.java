package id.lumbung;

import id.lumbung.identity.keycloak.KeycloakCheck;
import id.lumbung.platform.files.FilesCheck;
import id.lumbung.platform.schema.DatabaseCheck;
import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.web.AddressCheck;
import id.lumbung.platform.web.PortCheck;
import id.lumbung.tenancy.MigrateCommand;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.value.PropertyResolver;
import io.micronaut.runtime.Micronaut;
import java.util.Optional;

/** Starts the portal, or with the argument {@code migrate} the migration job. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        // configuration is read as the portal will, but nothing of it is started
        try (var context = ApplicationContext.builder().build()) {
            var environment = context.getEnvironment().start();
            var database = DatabaseSettings.from(environment);
            if (args.length == 1 && args[0].equals("migrate")) {
                System.exit(new MigrateCommand(database, System.out, System.err).run());
            }
            problemOf(environment, database).ifPresent(Application::refuse);
        }
        Micronaut.run(Application.class, args);
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
