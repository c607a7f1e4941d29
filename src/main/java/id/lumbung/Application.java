package id.lumbung;

import id.lumbung.identity.keycloak.KeycloakCheck;
import id.lumbung.platform.schema.DatabaseCheck;
import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.web.AddressCheck;
import id.lumbung.tenancy.MigrateCommand;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;

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
            new DatabaseCheck(database)
                    .problemOfPortal()
                    .or(() -> AddressCheck.problemOfPublicUrl(environment
                            .getProperty("lumbung.web.public-url", String.class)
                            .orElse("")))
                    .or(() -> KeycloakCheck.problemOf(environment))
                    .ifPresent(Application::refuse);
        }
        Micronaut.run(Application.class, args);
    }

    private static void refuse(String problem) {
        System.err.println("lumbung: " + problem);
        System.exit(2);
    }
}
