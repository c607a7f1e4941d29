package id.lumbung;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The variables of the environment that the portal reads: those it names, and its properties in their form. */
final class PortalVariables {
    private static final Pattern VARIABLE = Pattern.compile("LUMBUNG_[A-Z_]+");
    private static final Pattern PROPERTY = Pattern.compile("lumbung\\.[a-z]+\\.[a-z-]+");
    private static final Path PROPERTIES_OF_BEANS =
            Path.of("target/classes/META-INF/spring-configuration-metadata.json");

    private PortalVariables() {}

    static Set<String> read() throws IOException {
        var names = new TreeSet<String>();
        for (var source : sources()) {
            var text = Files.readString(source);
            names.addAll(in(text));
            PROPERTY.matcher(text).results().map(PortalVariables::variable).forEach(names::add);
        }
        return names;
    }

    /** Those that a text names; {@code LUMBUNG_LIMITS_*} is none. */
    static Set<String> in(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(Predicate.not(it -> it.endsWith("_")))
                .collect(Collectors.toSet());
    }

    private static String variable(MatchResult property) {
        return property.group().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static Set<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = files.filter(it -> it.toString().endsWith(".java")).collect(Collectors.toSet());
            sources.add(Path.of("src/main/resources/application.yml"));
            sources.add(PROPERTIES_OF_BEANS);
            return sources;
        }
    }
}
