package id.lumbung.instrument.core;

import static id.lumbung.instrument.core.Given.IID_2026;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureTest {

    @ParameterizedTest(name = "{0}: {1} is level {2}")
    @CsvSource({
        "SPD-03, -50.33, 1",
        "SPD-03, -50.32, 1",
        "SPD-03, -50.31, 2",
        "SPD-03, 8.16, 2",
        "SPD-03, 8.17, 3",
        "SPD-04, 2.04, 1",
        "SPD-04, 2.05, 2",
        "SPD-04, 5.22, 2",
        "SPD-04, 5.23, 3",
        "SPD-05A, -1, 1",
        "SPD-05A, 0, 1",
        "SPD-05A, 0.01, 2",
        "SPD-05A, 0.36, 3",
        "SPD-11B, 69.99, 1",
        "SPD-11B, 69.995, 2",
        "SPD-11B, 79.99, 2",
        "SPD-11B, 80, 3",
    })
    void where_more_is_better_the_cut_points_belong_to_the_outer_levels(String row, BigDecimal value, int level) {
        assertThat(measure(row).level(value)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0}: {1} is level {2}")
    @CsvSource({
        "SPD-05B, 5.92, 1", "SPD-05B, 5.91, 1", "SPD-05B, 5.90, 2", "SPD-05B, 2.36, 2", "SPD-05B, 2.35, 3",
        "SPD-05B, 0, 3", "SPD-10B, 13.10, 1", "SPD-10B, 13.09, 2", "SPD-10B, 4.83, 2", "SPD-10B, 4.82, 3",
    })
    void where_less_is_better_too(String row, BigDecimal value, int level) {
        assertThat(measure(row).level(value)).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0}: {1} is level {2}")
    @CsvSource({
        "SID-17, 0, 0",
        "SID-17, 1, 1",
        "SID-17, 10, 1",
        "SID-17, 11, 2",
        "SID-17, 30, 2",
        "SID-17, 31, 3",
        "SID-22, 2, 0",
        "SID-22, 3, 1",
        "SID-22, 4, 2",
        "SID-22, 5, 3",
        "SID-24, 1, 0",
        "SID-24, 2, 1",
        "SID-24, 3, 2",
        "SID-24, 4, 2",
        "SID-24, 5, 3",
        "SID-28, 60, 1",
        "SID-28, 6, 1",
        "SID-28, 5, 2",
        "SID-28, 2, 2",
        "SID-28, 1, 3",
        "SID-28, 0, 3",
        "SID-29, 0, 1",
        "SID-29, 50, 1",
        "SID-29, 50.4, 1",
        "SID-29, 50.5, 2",
        "SID-29, 90, 2",
        "SID-29, 91, 3",
        "SID-29, 101, 0",
        "SID-32, 12, 1",
        "SID-32, 9, 1",
        "SID-32, 8, 2",
        "SID-32, 5, 2",
        "SID-32, 4, 3",
        "SID-35, 0, 0",
        "SID-35, 2, 1",
        "SID-35, 3, 2",
        "SID-35, 5, 3",
    })
    void a_range_includes_its_ends_and_what_lies_between_two_is_rounded_half_up(
            String row, BigDecimal value, int level) {
        assertThat(measure(row).level(value)).isEqualTo(level);
    }

    @ParameterizedTest(name = "basis {0}: {1} is level {2}")
    @CsvSource({
        "A, 200, 1", "A, 201, 2", "A, 500, 2", "A, 501, 3", "B, 4.99, 0", "B, 5, 1", "B, 20.004, 1", "B, 20.005, 2",
        "B, 50, 2", "B, 50.01, 3", "C, 0, 0", "C, 20.01, 3", "C, 45, 3", "D, 9.99, 1", "D, 10, 2", "D, 20, 3",
        "E, 100, 1", "E, 101, 2", "E, 201, 3", "F, 1, 1", "F, 3, 3",
    })
    void each_basis_of_the_benefit_has_its_own_ranges(String basis, BigDecimal value, int level) {
        var measure = IID_2026.indicator("SID-33").orElseThrow().basis(basis).flatMap(Basis::measure);
        assertThat(measure.orElseThrow().level(value)).isEqualTo(level);
    }

    @Test
    void an_older_version_measures_by_its_own_ranges() {
        var older = Given.version("2024").indicator("SID-33").orElseThrow();
        var measure = older.basis("A").flatMap(Basis::measure).orElseThrow();
        assertThat(measure.level(new BigDecimal("201"))).isEqualTo(3);
        assertThat(Given.version("2024").indicator("SID-27").orElseThrow().measure())
                .isEmpty();
    }

    private static Measure measure(String row) {
        return IID_2026.indicator(row).flatMap(Indicator::measure).orElseThrow();
    }
}
