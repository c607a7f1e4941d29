package id.lumbung.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.platform.text.Texts;
import id.lumbung.shared.Flaw;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FlawKindTest {

    @ParameterizedTest
    @EnumSource
    void each_kind_is_told_in_both_languages_with_all_it_is_about(FlawKind kind) {
        var flaw = new Flaw("$.here", kind.key(), "A-1", "B-2", "C-3");
        assertThat(Texts.LOCALES)
                .extracting(it -> Texts.of(it).line(flaw))
                .doesNotHaveDuplicates()
                .allMatch(it -> it.startsWith("$.here: "))
                .noneMatch(it -> it.contains(kind.key()) || it.contains("{"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_COUNT", "WRONG_TOTAL"})
    void figures_are_told_as_they_are_written_in_the_document(FlawKind kind) {
        var flaw = new Flaw("$", kind.key(), 50_000, "2147483647", "0.38");
        assertThat(Texts.of(Texts.INDONESIAN).line(flaw)).contains("50000", "2147483647");
    }
}
