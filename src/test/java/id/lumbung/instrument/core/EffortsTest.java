package id.lumbung.instrument.core;

import static id.lumbung.instrument.core.Given.IID_2026;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EffortsTest {
    private static final Indicator UNEMPLOYMENT = IID_2026.indicator("SPD-05B").orElseThrow();
    private static final Indicator PROPERTY_RIGHTS =
            IID_2026.indicator("SPD-15").orElseThrow();

    @Test
    void while_the_year_before_runs_everything_can_be_worked_on() {
        var efforts = IID_2026.efforts().on(LocalDate.of(2025, 12, 31), IID_2026);

        assertThat(efforts.settled()).isEmpty();
        assertThat(efforts.top(UNEMPLOYMENT, null)).isEqualTo(3);
    }

    @Test
    void once_it_is_over_what_tells_of_it_is_settled() {
        var efforts = IID_2026.efforts().on(LocalDate.of(2026, 1, 1), IID_2026);

        assertThat(efforts.settled())
                .containsExactlyInAnyOrder(
                        "SPD-02A", "SPD-03", "SPD-04", "SPD-05A", "SPD-05B", "SPD-06", "SPD-07", "SPD-08", "SPD-09",
                        "SPD-10A", "SPD-10B", "SPD-11A", "SPD-11B");
        assertThat(efforts.top(PROPERTY_RIGHTS, null)).isEqualTo(3);
    }

    @Test
    void every_row_that_is_measured_tells_of_the_year_before() {
        assertThat(IID_2026.spd()).filteredOn(it -> it.measure().isPresent()).allMatch(Indicator::ofYearBefore);
    }

    @Test
    void what_is_settled_can_be_reported_as_it_is() {
        var efforts = IID_2026.efforts().on(LocalDate.of(2027, 5, 1), IID_2026);

        assertThat(efforts.top(UNEMPLOYMENT, null)).as("nothing entered").isEqualTo(1);
        assertThat(efforts.top(UNEMPLOYMENT, new Answer(null, 2, null, 0)))
                .as("claimed, not verified")
                .isEqualTo(2);
        assertThat(efforts.top(UNEMPLOYMENT, new Answer(null, 1, 3, 1)))
                .as("verified higher")
                .isEqualTo(3);
    }

    @Test
    void days_of_ones_own_stay_one_s_own_whatever_is_settled() {
        var own = IID_2026.efforts().with(Map.of("SPD-15", List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)));

        assertThat(own.on(LocalDate.of(2026, 1, 1), IID_2026).own()).containsExactly("SPD-15");
    }
}
