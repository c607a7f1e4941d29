package id.lumbung.instrument.core;

import static id.lumbung.instrument.core.Given.IID_2026;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssumedTest {

    @Test
    void no_fact_of_any_version_is_without_a_figure_that_rests_on_it() {
        var known = Stream.of(FigureKind.values())
                .flatMap(it -> it.facts().stream())
                .toList();

        assertThat(Given.VERSIONS)
                .allSatisfy(it -> assertThat(known).containsAll(it.marks().keySet()));
    }

    @Test
    void the_window_and_the_categories_of_2027_are_assumed() {
        var version = Given.version("2027");

        assertThat(Assumed.of(version, FigureKind.CATEGORY).facts()).containsKeys("window", "categories");
        assertThat(Assumed.of(version, FigureKind.INDEX).facts())
                .containsKey("window")
                .doesNotContainKeys("categories", "efforts");
    }

    @ParameterizedTest
    @EnumSource(names = {"POINTS", "ELIGIBLE", "INDEX", "CATEGORY"})
    void of_2026_only_days_are(FigureKind kind) {
        assertThat(Assumed.of(IID_2026, kind)).isEqualTo(Assumed.NOTHING);
        assertThat(Assumed.of(IID_2026, FigureKind.DAYS).facts()).containsOnlyKeys("efforts");
    }

    @Test
    void what_others_only_tell_is_doubtful_and_names_who_does() {
        assertThat(Assumed.of(Given.version("2025"), FigureKind.INDEX).facts()).hasEntrySatisfying("window", window -> {
            assertThat(window.confidence()).isEqualTo(Confidence.REPORTED);
            assertThat(window.sources()).singleElement().asString().contains("Tulungagung");
        });
    }

    @Test
    void a_yellow_limit_is_assumed_until_a_government_sets_its_own() {
        assertThat(Assumed.of(ZoneRule.STANDARD).facts()).containsOnlyKeys("yellowFrom");
        assertThat(Assumed.of(new ZoneRule(105, 90))).isEqualTo(Assumed.NOTHING);
        assertThat(Assumed.of(new ZoneRule(95, 95))).as("nothing is yellow").isEqualTo(Assumed.NOTHING);
    }

    @Test
    void days_are_assumed_until_those_of_all_rows_are_a_government_s_own() {
        var own = IID_2026.efforts()
                .with(Map.of("SID-16", Collections.nCopies(3, BigDecimal.ONE)))
                .own();

        assertThat(Assumed.days(IID_2026, own, Stream.of("SID-16"))).isEqualTo(Assumed.NOTHING);
        assertThat(Assumed.days(IID_2026, own, Stream.of("SID-16", "SID-17")).facts())
                .containsOnlyKeys("efforts");
        assertThat(Assumed.days(IID_2026, Set.of(), Stream.of())).isEqualTo(Assumed.NOTHING);
    }
}
