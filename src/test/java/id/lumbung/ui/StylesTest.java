package id.lumbung.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StylesTest {
    private static final Path SHEETS = Path.of("src/main/resources/META-INF/resources/styles");
    /** A rule at the beginning of a line is for every screen. */
    private static final Pattern RULE = Pattern.compile("(?m)^([^\\s@}/][^{}]*)\\{");

    private static final Pattern CLASS = Pattern.compile("\\.li-[\\w-]+");

    /** Two sheets that draw one class spoil each other's pages: nobody sees both when changing one. */
    @Test
    void a_class_is_drawn_in_one_style_sheet() throws IOException {
        try (var sheets = Files.list(SHEETS)) {
            var drawn = sheets.flatMap(StylesTest::classes)
                    .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));

            assertThat(drawn).hasSizeGreaterThan(100);
            assertThat(drawn.entrySet().stream().filter(it -> it.getValue().size() > 1))
                    .isEmpty();
        }
    }

    private static Stream<Map.Entry<String, Path>> classes(Path sheet) {
        return RULE.matcher(content(sheet))
                .results()
                .flatMap(it -> Arrays.stream(it.group(1).split(",")))
                .map(String::strip)
                .filter(it -> CLASS.matcher(it).matches())
                .map(it -> Map.entry(it, sheet));
    }

    private static String content(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
