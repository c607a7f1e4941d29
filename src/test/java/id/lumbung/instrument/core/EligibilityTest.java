package id.lumbung.instrument.core;

import static id.lumbung.instrument.core.Given.IID_2026;
import static id.lumbung.instrument.core.Given.answers;
import static id.lumbung.instrument.core.Given.version;
import static id.lumbung.instrument.core.Given.with;
import static id.lumbung.instrument.core.Given.without;
import static id.lumbung.instrument.core.Reason.MANDATORY;
import static id.lumbung.instrument.core.Reason.STAGE;
import static id.lumbung.instrument.core.Reason.TWICE;
import static id.lumbung.instrument.core.Reason.WINDOW;
import static id.lumbung.instrument.core.Reason.WORDS;
import static id.lumbung.instrument.core.View.CLAIMED;
import static id.lumbung.instrument.core.View.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EligibilityTest {
    private static final Map<String, Answer> COMPLETE = answers(IID_2026, Aspect.SID, 1);

    @Test
    void an_innovation_without_fault_is_eligible() {
        assertThat(reasons(IID_2026, Given.profile("1"))).isEmpty();
        assertThat(Scoring.innovation(IID_2026, Given.profile("1"), COMPLETE, VERIFIED)
                        .eligible())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INISIATIF", "UJI_COBA"})
    void only_the_stage_of_implementation_counts(String stage) {
        assertThat(reasons(IID_2026, profile(stage, "2025-03-01", null, 300, 1)))
                .containsExactly(STAGE);
        assertThat(reasons(IID_2026, profile(null, "2025-03-01", null, 300, 1))).containsExactly(STAGE);
    }

    @ParameterizedTest(name = "implemented on {0}, developed on {1}: inside the window of 2026 is {2}")
    @CsvSource({
        "2023-12-31, , false",
        "2024-01-01, , true",
        "2025-12-31, , true",
        "2026-01-01, , false",
        ", , false",
        ", 2024-01-01, true",
        ", 2025-12-31, true",
        "2019-05-01, 2025-06-01, true",
        "2019-05-01, 2023-12-31, false",
        "2024-06-01, 2026-02-01, true",
    })
    void one_of_the_two_dates_must_lie_in_the_window(
            @Nullable String implemented, @Nullable String developed, boolean inside) {
        var reasons = reasons(IID_2026, profile("PENERAPAN", implemented, developed, 300, 1));
        assertThat(reasons).isEqualTo(inside ? List.of() : List.of(WINDOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2023", "2024", "2025/1"})
    void a_version_without_a_window_asks_for_no_date(String version) {
        assertThat(reasons(version(version), profile("PENERAPAN", null, null, 300, 1)))
                .isEmpty();
    }

    @Test
    void the_window_of_2027_is_a_year_later() {
        assertThat(reasons(version("2027"), profile("PENERAPAN", "2024-12-31", null, 300, 1)))
                .containsExactly(WINDOW);
        assertThat(reasons(version("2027"), profile("PENERAPAN", "2026-12-31", null, 300, 1)))
                .isEmpty();
    }

    @Test
    void three_hundred_words_are_enough_and_299_are_not() {
        assertThat(reasons(IID_2026, profile("PENERAPAN", "2025-03-01", null, 299, 1)))
                .containsExactly(WORDS);
        assertThat(reasons(IID_2026, profile("PENERAPAN", "2025-03-01", null, 300, 1)))
                .isEmpty();
    }

    @ParameterizedTest(name = "reported {0} times, developed on {1}: too often is {2}")
    @CsvSource({
        "0, , false",
        "1, , false",
        "2, , true",
        "2, 2025-06-01, false",
        "2, 2020-06-01, false",
        "3, , true",
        "3, 2025-06-01, true",
    })
    void a_second_report_needs_a_development_and_a_third_is_too_many(
            int times, @Nullable String developed, boolean tooOften) {
        var reasons = reasons(IID_2026, profile("PENERAPAN", "2025-03-01", developed, 300, times));
        assertThat(reasons).isEqualTo(tooOften ? List.of(TWICE) : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SID-16", "SID-17", "SID-32", "SID-33", "SID-35"})
    void each_mandatory_indicator_must_count(String indicator) {
        assertThat(reasons(without(COMPLETE, indicator), CLAIMED)).containsExactly(MANDATORY);
        assertThat(reasons(with(COMPLETE, indicator, new Answer("A", 3, 3, 0)), CLAIMED))
                .containsExactly(MANDATORY);
    }

    @Test
    void the_other_indicators_may_be_left_open() {
        var optional = IID_2026.sid().stream()
                .filter(it -> !it.mandatory())
                .map(Indicator::code)
                .toArray(String[]::new);
        assertThat(optional).hasSize(15);
        assertThat(reasons(without(COMPLETE, optional), CLAIMED)).isEmpty();
    }

    @Test
    void a_mandatory_indicator_that_is_claimed_but_not_verified_counts_in_one_view_only() {
        var waiting = with(COMPLETE, "SID-35", new Answer(null, 3, null, 1));
        assertThat(reasons(waiting, CLAIMED)).isEmpty();
        assertThat(reasons(waiting, VERIFIED)).containsExactly(MANDATORY);
    }

    @Test
    void a_benefit_without_basis_does_not_count_as_filled() {
        assertThat(reasons(with(COMPLETE, "SID-33", new Answer(null, 3, 3, 1)), CLAIMED))
                .containsExactly(MANDATORY);
    }

    @Test
    void all_reasons_are_listed_in_their_fixed_order() {
        var worst = profile("UJI_COBA", "2020-01-01", null, 0, 2);
        assertThat(Scoring.innovation(IID_2026, worst, Map.of(), CLAIMED).reasons())
                .containsExactly(STAGE, WINDOW, WORDS, MANDATORY, TWICE);
    }

    private static List<Reason> reasons(InstrumentVersion version, Profile profile) {
        return Scoring.innovation(version, profile, COMPLETE, CLAIMED).reasons();
    }

    private static List<Reason> reasons(Map<String, Answer> answers, View view) {
        return Scoring.innovation(IID_2026, Given.profile("1"), answers, view).reasons();
    }

    private static Profile profile(
            @Nullable String stage, @Nullable String implemented, @Nullable String developed, int words, int times) {
        return new Profile("1", stage, date(implemented), date(developed), words, "KESEHATAN", times);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
