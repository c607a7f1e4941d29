package id.lumbung;

import id.lumbung.platform.schema.DatabaseCheck;
import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.tenancy.MigrateCommand;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;

/** Starts the portal, or with the argument {@code migrate} the migration job. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        var settings = settings();
        if (args.length == 1 && args[0].equals("migrate")) {
            System.exit(new MigrateCommand(settings, System.out, System.err).run());
        }
        new DatabaseCheck(settings).problemOfPortal().ifPresent(Application::refuse);
        Micronaut.run(Application.class, args);
    }

    /** Configuration is read as the portal will, but nothing of it is started. */
    private static DatabaseSettings settings() {
        try (var context = ApplicationContext.builder().build()) {
            return DatabaseSettings.from(context.getEnvironment().start());
        }
    }

    private static void refuse(String problem) {
        System.err.println("lumbung: " + problem);
        System.exit(2);
    }
}
