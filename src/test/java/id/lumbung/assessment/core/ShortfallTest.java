package id.lumbung.assessment.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.assessment.core.Progress.Hands;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortfallTest {
    private static final int STANDARD = 105;
    private static final InstrumentVersion IID =
            new Instruments().iid().version("2026").orElseThrow();

    private final Map<String, Progress> rows = new HashMap<>(IID.sid().stream()
            .collect(Collectors.toMap(Indicator::code, it -> new Progress(answer(it, 3, 3, 1), Hands.NOBODY))));

    @Test
    void an_innovation_that_reached_the_standard_lacks_nothing() {
        var shortfall = shortfall();

        assertThat(shortfall.missing()).isZero();
        assertThat(shortfall.steps()).isEmpty();
        assertThat(shortfall.becomes()).isEqualByComparingTo("111");
        assertThat(shortfall.needsReplication()).isFalse();
    }

    @Test
    void without_any_replication_102_is_the_most() {
        set("SID-31", 0, null, 0, Hands.AGENCY);

        var shortfall = shortfall();

        assertThat(shortfall.reached()).isEqualByComparingTo("102");
        assertThat(shortfall.withoutReplication()).isEqualByComparingTo("102");
        assertThat(shortfall.needsReplication()).isTrue();
        assertThat(shortfall.steps()).containsExactly(step("SID-31", Effort.REPLICATING, 0, 1, 3));
        assertThat(shortfall.becomes()).isEqualByComparingTo("105");
    }

    @Test
    void what_waits_for_a_verifier_comes_first_and_replication_last() {
        set("SID-31", 0, null, 0, Hands.AGENCY);
        set("SID-35", 3, null, 1, Hands.VERIFIER);
        set("SID-26", 3, null, 1, Hands.RETURNED);
        set("SID-18", 3, null, 0, Hands.AGENCY);
        set("SID-24", 3, null, 1, Hands.AGENCY);
        set("SID-34", 2, 2, 1, Hands.NOBODY);

        assertThat(shortfall().steps())
                .containsExactly(
                        step("SID-35", Effort.WAITING, 0, 3, 12),
                        step("SID-24", Effort.SENDING, 0, 3, 3),
                        step("SID-26", Effort.MENDING, 0, 3, 3),
                        step("SID-18", Effort.PROVING, 0, 3, 6),
                        step("SID-34", Effort.RAISING, 2, 3, 2),
                        step("SID-31", Effort.REPLICATING, 0, 1, 3));
    }

    @Test
    void levels_that_are_worth_most_are_raised_first_so_that_the_steps_are_few() {
        set("SID-35", 1, 1, 1, Hands.NOBODY);
        set("SID-25", 0, null, 0, Hands.AGENCY);

        var shortfall = shortfall();

        assertThat(shortfall.reached()).isEqualByComparingTo("100");
        assertThat(shortfall.steps()).containsExactly(step("SID-35", Effort.RAISING, 1, 3, 8));
    }

    @Test
    void a_step_that_a_dearer_one_makes_needless_is_left_out() {
        set("SID-35", 2, 2, 1, Hands.NOBODY);
        set("SID-16", 2, 2, 1, Hands.NOBODY);
        set("SID-25", 2, null, 0, Hands.AGENCY);

        var shortfall = shortfall();

        assertThat(shortfall.reached()).isEqualByComparingTo("101");
        assertThat(shortfall.steps()).containsExactly(step("SID-35", Effort.RAISING, 2, 3, 4));
    }

    @Test
    void a_correction_stands_and_its_claim_is_no_step_any_more() {
        set("SID-16", 3, 1, 1, Hands.NOBODY);
        set("SID-18", 2, 2, 1, Hands.NOBODY);

        assertThat(shortfall().steps()).containsExactly(step("SID-16", Effort.RAISING, 1, 2, 3));
    }

    private Shortfall shortfall() {
        return Shortfall.of(IID, rows, STANDARD);
    }

    private void set(String indicator, int claimed, @Nullable Integer verified, int evidence, Hands hands) {
        var answer = answer(IID.indicator(indicator).orElseThrow(), claimed, verified, evidence);
        rows.put(indicator, new Progress(answer, hands));
    }

    private static Answer answer(Indicator indicator, int claimed, @Nullable Integer verified, int evidence) {
        var basis = indicator.bases().isEmpty()
                ? null
                : indicator.bases().getFirst().code();
        return new Answer(basis, claimed, verified, evidence);
    }

    private static Step step(String indicator, Effort effort, int from, int to, int gain) {
        return new Step(indicator, effort, from, to, BigDecimal.valueOf(gain));
    }
}
