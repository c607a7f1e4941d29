package id.lumbung.demo;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What {@code ./lumbung demo} was asked for.
 *
 * @param folder where its data are kept between starts
 * @param reset whether to begin anew
 */
public record DemoOptions(int port, int keycloakPort, Path folder, boolean reset) {
    private static final int HIGHEST_PORT = 65_535;

    /** The usual ports and the user's cache folder. */
    public static DemoOptions usual() {
        return new DemoOptions(
                8080, 8180, EmbeddedKeycloak.Settings.usualFolder().resolve("demo"), false);
    }

    /** @throws DemoFailure when an argument is none of ours */
    static DemoOptions parse(List<String> arguments) {
        var options = usual();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var name = rest.next();
            options = switch (name) {
                case "--port" -> new DemoOptions(port(name, rest), options.keycloakPort, options.folder, options.reset);
                case "--keycloak-port" ->
                    new DemoOptions(options.port, port(name, rest), options.folder, options.reset);
                case "--data-dir" ->
                    new DemoOptions(options.port, options.keycloakPort, Path.of(value(name, rest)), options.reset);
                case "--reset" -> new DemoOptions(options.port, options.keycloakPort, options.folder, true);
                default ->
                    throw new DemoFailure("'" + name
                            + "' is unknown; there are --port N, --keycloak-port N, --data-dir DIR and --reset");
            };
        }
        return options;
    }

    private static int port(String name, Iterator<String> rest) {
        var text = value(name, rest);
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw new DemoFailure(name + " needs a port between 1 and " + HIGHEST_PORT + ", not '" + text + "'");
        }
        return port;
    }

    private static String value(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new DemoFailure(name + " needs a value");
        }
        return rest.next();
    }
}
