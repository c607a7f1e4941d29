package id.lumbung.instrument.core;

import static id.lumbung.instrument.core.Given.IID_2026;
import static id.lumbung.instrument.core.View.CLAIMED;
import static id.lumbung.instrument.core.View.VERIFIED;
import static id.lumbung.instrument.core.WhyNot.NOT_FILLED;
import static id.lumbung.instrument.core.WhyNot.NOT_VERIFIED;
import static id.lumbung.instrument.core.WhyNot.NO_BASIS;
import static id.lumbung.instrument.core.WhyNot.NO_EVIDENCE;
import static id.lumbung.instrument.core.WhyNot.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountingTest {

    @Test
    void a_level_with_evidence_earns_weight_times_level() {
        var row = row("SPD-05A", new Answer(null, 2, 3, 1), CLAIMED);
        assertThat(row.counts()).isTrue();
        assertThat(row.points()).isEqualByComparingTo("1.50");
        assertThat(row.whyNot()).isEmpty();
        assertThat(row("SPD-05A", new Answer(null, 2, 3, 1), VERIFIED).points()).isEqualByComparingTo("2.25");
    }

    @Test
    void without_evidence_a_level_earns_nothing_and_is_still_shown() {
        var row = row("SPD-08", new Answer(null, 3, 3, 0), CLAIMED);
        assertThat(row).isEqualTo(uncounted("SPD-08", 3, NO_EVIDENCE));
    }

    @Test
    void a_benefit_without_its_basis_earns_nothing() {
        assertThat(row("SID-33", new Answer(null, 3, 3, 2), CLAIMED)).isEqualTo(uncounted("SID-33", 3, NO_BASIS));
        assertThat(row("SID-33", new Answer("Z", 3, 3, 2), CLAIMED)).isEqualTo(uncounted("SID-33", 3, NO_BASIS));
        assertThat(row("SID-33", new Answer("F", 3, 3, 2), CLAIMED).points()).isEqualByComparingTo("9");
    }

    @Test
    void without_evidence_and_basis_the_evidence_is_asked_for_first() {
        assertThat(row("SID-33", new Answer(null, 3, 3, 0), CLAIMED)).isEqualTo(uncounted("SID-33", 3, NO_EVIDENCE));
    }

    @Test
    void what_nobody_verified_earns_nothing_when_verified_points_are_asked_for() {
        assertThat(row("SID-16", new Answer(null, 2, null, 1), VERIFIED))
                .isEqualTo(uncounted("SID-16", 0, NOT_VERIFIED));
        assertThat(row("SID-16", new Answer(null, 2, 0, 1), VERIFIED)).isEqualTo(uncounted("SID-16", 0, REJECTED));
        assertThat(row("SID-16", new Answer(null, 2, null, 1), CLAIMED).counts())
                .isTrue();
    }

    @Test
    void a_row_left_open_earns_nothing_in_both_views() {
        for (var view : View.values()) {
            assertThat(row("SID-16", null, view)).isEqualTo(uncounted("SID-16", 0, NOT_FILLED));
            assertThat(row("SID-16", new Answer(null, 0, null, 4), view)).isEqualTo(uncounted("SID-16", 0, NOT_FILLED));
        }
    }

    @Test
    void a_verifier_may_accept_more_than_was_claimed() {
        assertThat(row("SID-16", new Answer(null, 0, 2, 1), VERIFIED).points()).isEqualByComparingTo("6");
    }

    @Test
    void a_level_or_a_count_that_cannot_be_is_no_answer() {
        assertThatThrownBy(() -> new Answer(null, 4, null, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answer(null, 1, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answer(null, 1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_answer_to_a_row_the_version_does_not_have_changes_nothing() {
        var answers = Map.of("SID-99", new Answer(null, 3, 3, 1), "SPD-01", new Answer(null, 3, 3, 1));
        assertThat(Scoring.innovation(IID_2026, Given.profile("1"), answers, CLAIMED)
                        .maturity())
                .isZero();
    }

    @Test
    void a_score_is_the_sum_of_its_rows_in_official_order() {
        var score = Scoring.spd(IID_2026, Given.answers(IID_2026, Aspect.SPD, 3), VERIFIED);
        assertThat(score.points()).isEqualByComparingTo("63");
        assertThat(score.rows()).extracting(Row::indicator).startsWith("SPD-01", "SPD-02A", "SPD-02B", "SPD-03");
        assertThat(score.rows().stream().map(Row::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(score.points());
    }

    private static Row row(String indicator, @Nullable Answer answer, View view) {
        Map<String, Answer> answers = answer == null ? Map.of() : Map.of(indicator, answer);
        return Row.of(IID_2026.indicator(indicator).orElseThrow(), answers, view);
    }

    private static Row uncounted(String indicator, int level, WhyNot whyNot) {
        var weight = IID_2026.indicator(indicator).orElseThrow().weight();
        return new Row(indicator, weight, level, false, weight.multiply(BigDecimal.ZERO), Optional.of(whyNot));
    }
}
