package id.lumbung.platform.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslationsTest {
    private static final Path FILES = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY_IN_A_CALL =
            Pattern.compile("(?:getTranslation|\\btext|new Refusal)\\(\\s*\"([a-z][A-Za-z]*\\.[A-Za-z0-9_.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private final Map<String, String> indonesian = read("translations.properties");
    private final Map<String, String> english = read("translations_en.properties");
    private final String sources = sources();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keySet()).containsExactlyElementsOf(indonesian.keySet());
    }

    @Test
    void no_text_is_empty() {
        assertThat(indonesian.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void signs_are_written_as_people_write_them() {
        assertThat(indonesian.values()).noneMatch(it -> it.contains(">=") || it.contains("<="));
        assertThat(english.values()).noneMatch(it -> it.contains(">=") || it.contains("<="));
    }

    @Test
    void a_text_has_the_same_placeholders_in_both_languages() {
        assertThat(indonesian).allSatisfy((key, text) -> assertThat(placeholders(english.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(text)));
    }

    @Test
    void every_key_asked_for_has_a_text() {
        var asked = KEY_IN_A_CALL.matcher(sources).results().map(it -> it.group(1));
        assertThat(asked.filter(it -> !it.endsWith(".")).filter(it -> !indonesian.containsKey(it)))
                .isEmpty();
    }

    /** A key is used when a source names it, or names the beginning to which a code is added. */
    @Test
    void every_text_is_used() {
        var literals = LITERAL.matcher(sources).results().map(it -> it.group(1)).collect(Collectors.toSet());
        var beginnings = literals.stream()
                .filter(it -> it.endsWith(".") && it.length() > 4 && it.indexOf('.') < it.length())
                .collect(Collectors.toSet());
        assertThat(indonesian.keySet().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FILES.resolve(file), UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(it -> it, properties::getProperty, (a, _) -> a, TreeMap::new));
    }

    private static String sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(it -> it.toString().endsWith(".java"))
                    .map(TranslationsTest::contentOf)
                    .collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
