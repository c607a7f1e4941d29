package id.lumbung.assessment.core;

import static java.util.Comparator.comparing;

import id.lumbung.assessment.core.Progress.Hands;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way of an innovation to the standard value: what costs the agency least comes first, and within one effort
 * what earns most, so that the steps are as few as can be.
 *
 * @param reached the verified points now
 * @param becomes the points after all steps
 * @param withoutReplication the most that can be reached while no further government replicates it
 */
public record Shortfall(
        int standard, BigDecimal reached, List<Step> steps, BigDecimal becomes, BigDecimal withoutReplication) {
    private static final String REPLICATION = "REPLICATION";
    private static final Comparator<Step> CHEAPEST_FIRST =
            comparing(Step::effort).thenComparing(Step::gain, Comparator.reverseOrder());

    public Shortfall {
        steps = List.copyOf(steps);
    }

    /** The points still missing; 0 when the standard is reached. */
    public BigDecimal missing() {
        return BigDecimal.valueOf(standard).subtract(reached).max(BigDecimal.ZERO);
    }

    /** Whether the standard is out of reach while no further government replicates the innovation. */
    public boolean needsReplication() {
        return withoutReplication.compareTo(BigDecimal.valueOf(standard)) < 0;
    }

    /** The way from the progress of the rows, by indicator, to the standard value. */
    public static Shortfall of(InstrumentVersion version, Map<String, Progress> rows, int standard) {
        var reached = BigDecimal.ZERO;
        var possible = new ArrayList<Step>();
        for (var indicator : version.sid()) {
            var row = rows.get(indicator.code());
            reached = reached.add(indicator.points(verified(indicator, row)));
            possible.addAll(steps(indicator, row));
        }
        possible.sort(CHEAPEST_FIRST);
        var chosen = choose(possible, BigDecimal.valueOf(standard).subtract(reached));
        var without = possible.stream().filter(it -> it.effort() != Effort.REPLICATING);
        return new Shortfall(
                standard, reached, joined(chosen), reached.add(gain(chosen.stream())), reached.add(gain(without)));
    }

    private static List<Step> steps(Indicator indicator, @Nullable Progress row) {
        var verified = verified(indicator, row);
        var claimed =
                row == null || row.hands() == Hands.NOBODY ? 0 : row.answer().claimedLevel();
        var steps = new ArrayList<Step>();
        if (row != null && claimed > verified) {
            steps.add(step(indicator, effort(indicator, row), verified, claimed));
        }
        var raising = indicator.key().equals(REPLICATION) ? Effort.REPLICATING : Effort.RAISING;
        for (var level = Math.max(verified, claimed); level < Indicator.TOP_LEVEL; level++) {
            steps.add(step(indicator, raising, level, level + 1));
        }
        return steps;
    }

    private static Step step(Indicator indicator, Effort effort, int from, int to) {
        return new Step(indicator.code(), effort, from, to, indicator.points(to - from));
    }

    private static int verified(Indicator indicator, @Nullable Progress row) {
        return row == null || !isProven(indicator, row.answer())
                ? 0
                : row.answer().level(View.VERIFIED);
    }

    private static Effort effort(Indicator indicator, Progress row) {
        if (row.hands() == Hands.RETURNED) {
            return Effort.MENDING;
        }
        if (!isProven(indicator, row.answer())) {
            return Effort.PROVING;
        }
        return row.hands() == Hands.VERIFIER ? Effort.WAITING : Effort.SENDING;
    }

    private static boolean isProven(Indicator indicator, Answer answer) {
        return answer.evidence() > 0 && (indicator.bases().isEmpty() || answer.basis() != null);
    }

    /** Steps from the cheapest on until enough is gained, without those that turn out to be needless. */
    private static List<Step> choose(List<Step> sorted, BigDecimal needed) {
        var chosen = new ArrayList<Step>();
        var gained = BigDecimal.ZERO;
        for (var step : sorted) {
            if (gained.compareTo(needed) >= 0) {
                break;
            }
            chosen.add(step);
            gained = gained.add(step.gain());
        }
        return withoutNeedless(chosen, gained.subtract(needed));
    }

    private static List<Step> withoutNeedless(List<Step> chosen, BigDecimal surplus) {
        var kept = new ArrayList<>(chosen);
        var spare = surplus;
        for (var step : chosen.reversed()) {
            var led = kept.stream().anyMatch(it -> it.indicator().equals(step.indicator()) && it.from() == step.to());
            if (step.effort() != Effort.WAITING && !led && step.gain().compareTo(spare) <= 0) {
                kept.remove(step);
                spare = spare.subtract(step.gain());
            }
        }
        return kept;
    }

    /** Consecutive levels of one indicator as one step, where its first level stood. */
    private static List<Step> joined(List<Step> steps) {
        var joined = new ArrayList<Step>();
        for (var step : steps) {
            var before = joined.stream().filter(step::continues).findFirst();
            before.ifPresentOrElse(it -> joined.set(joined.indexOf(it), step.after(it)), () -> joined.add(step));
        }
        return joined.stream().sorted(CHEAPEST_FIRST).toList();
    }

    private static BigDecimal gain(Stream<Step> steps) {
        return steps.map(Step::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
