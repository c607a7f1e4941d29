package id.lumbung.assessment.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.assessment.core.Progress.Hands;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
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
        assertThat(shortfall.becomes()).isEqualTo(111);
        assertThat(shortfall.needsReplication()).isFalse();
    }

    @Test
    void without_any_replication_102_is_the_most() {
        set("SID-31", 0, null, 0, Hands.AGENCY);

        var shortfall = shortfall();

        assertThat(shortfall.reached()).isEqualTo(102);
        assertThat(shortfall.withoutReplication()).isEqualTo(102);
        assertThat(shortfall.needsReplication()).isTrue();
        assertThat(shortfall.steps()).containsExactly(step("SID-31", Effort.REPLICATING, 0, 1, 3, "8"));
        assertThat(shortfall.becomes()).isEqualTo(105);
    }

    @Test
    void what_waits_for_a_verifier_asks_nothing_of_the_agency_and_is_no_step() {
        set("SID-35", 3, null, 1, Hands.VERIFIER);

        var shortfall = shortfall();

        assertThat(shortfall.reached()).isEqualTo(99);
        assertThat(shortfall.waiting()).isEqualTo(12);
        assertThat(shortfall.steps()).isEmpty();
        assertThat(shortfall.becomes()).isEqualTo(111);
    }

    @Test
    void a_claim_that_waits_is_the_ground_to_raise_it_from() {
        set("SID-31", 0, null, 0, Hands.AGENCY);
        set("SID-35", 2, null, 1, Hands.VERIFIER);

        assertThat(shortfall().steps()).contains(step("SID-35", Effort.RAISING, 2, 3, 4, "2"));
    }

    @Test
    void a_proven_claim_only_has_to_be_sent_which_takes_no_days() {
        set("SID-31", 0, null, 0, Hands.AGENCY);
        set("SID-24", 3, null, 1, Hands.AGENCY);
        set("SID-26", 3, null, 1, Hands.RETURNED);
        set("SID-18", 3, null, 0, Hands.AGENCY);

        assertThat(shortfall().steps())
                .containsExactly(
                        step("SID-24", Effort.SENDING, 0, 3, 3, "0"),
                        step("SID-26", Effort.MENDING, 0, 3, 3, "4"),
                        step("SID-31", Effort.REPLICATING, 0, 1, 3, "8"),
                        step("SID-18", Effort.PROVING, 0, 3, 6, "12"));
    }

    @Test
    void the_days_a_government_has_set_decide() {
        set("SID-35", 2, 2, 1, Hands.NOBODY);
        set("SID-16", 1, 1, 1, Hands.NOBODY);
        var one = BigDecimal.ONE;
        var many = BigDecimal.TEN;

        var dear = Shortfall.of(
                IID,
                rows,
                IID.efforts().with(Map.of("SID-35", List.of(many, many, many), "SID-16", List.of(one, one, one))),
                STANDARD);

        assertThat(dear.steps()).extracting(Step::indicator).containsExactly("SID-16");
    }

    @Test
    void a_correction_stands_and_its_claim_is_no_step_any_more() {
        set("SID-16", 3, 1, 1, Hands.NOBODY);
        set("SID-18", 2, 2, 1, Hands.NOBODY);

        assertThat(shortfall().steps()).allSatisfy(it -> assertThat(it.effort()).isEqualTo(Effort.RAISING));
    }

    private Shortfall shortfall() {
        return Shortfall.of(IID, rows, IID.efforts(), STANDARD);
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

    private static Step step(String indicator, Effort effort, int from, int to, int gain, String days) {
        return new Step(indicator, effort, from, to, gain, new BigDecimal(days));
    }
}
