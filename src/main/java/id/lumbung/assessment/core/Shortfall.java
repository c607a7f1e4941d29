package id.lumbung.assessment.core;

import id.lumbung.assessment.core.Progress.Hands;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.View;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of an innovation to the standard value that takes the fewest person-days. What waits for a verifier is taken as
 * accepted, for it asks nothing of the agency any more; so a claim that is proven only has to be sent.
 *
 * @param reached the verified points now
 * @param waiting the points that wait for a verifier
 * @param steps least effort first
 * @param withoutReplication the most that can be reached while no further government replicates it
 */
public record Shortfall(int standard, int reached, int waiting, List<Step> steps, int withoutReplication) {
    private static final String REPLICATION = "REPLICATION";
    private static final Comparator<Step> EASIEST_FIRST =
            Comparator.comparing(Step::days).thenComparing(Step::gain, Comparator.reverseOrder());

    public Shortfall {
        steps = List.copyOf(steps);
    }

    /** The points still missing, whatever waits; 0 when the standard is reached. */
    public int missing() {
        return Math.max(standard - reached, 0);
    }

    /** The points when all steps are done and what waits is accepted. */
    public int becomes() {
        return reached + waiting + steps.stream().mapToInt(Step::gain).sum();
    }

    /** The person-days of all steps. */
    public BigDecimal days() {
        return steps.stream().map(Step::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the standard is out of reach while no further government replicates the innovation. */
    public boolean needsReplication() {
        return withoutReplication < standard;
    }

    /** The way from the progress of the rows, by indicator, to the standard value. */
    public static Shortfall of(
            InstrumentVersion version, Map<String, Progress> progress, Efforts efforts, int standard) {
        var rows = version.sid().stream()
                .map(it -> new Row(it, progress.get(it.code()), efforts))
                .toList();
        var reached = rows.stream().mapToInt(it -> it.points(it.verified())).sum();
        var accepted = rows.stream().mapToInt(it -> it.points(it.accepted())).sum();
        var steps = LeastEffort.toEarn(
                standard - accepted, rows.stream().map(Row::steps).toList());
        var withoutReplication = rows.stream()
                .flatMap(it -> it.steps().stream()
                        .filter(step -> step.effort() != Effort.REPLICATING)
                        .map(Step::gain)
                        .max(Comparator.naturalOrder())
                        .stream())
                .mapToInt(Integer::intValue)
                .sum();
        return new Shortfall(
                standard,
                reached,
                accepted - reached,
                steps.stream().sorted(EASIEST_FIRST).toList(),
                accepted + withoutReplication);
    }

    /** A row, where it stands and what can be done about it. */
    private record Row(Indicator indicator, @Nullable Progress progress, Efforts efforts) {

        int points(int levels) {
            return indicator.points(levels).intValueExact();
        }

        int verified() {
            return progress == null || !isProven(progress.answer())
                    ? 0
                    : progress.answer().level(View.VERIFIED);
        }

        /** The level when what waits is accepted as it is. */
        int accepted() {
            return progress != null && progress.hands() == Hands.VERIFIER && isProven(progress.answer())
                    ? Math.max(verified(), progress.answer().claimedLevel())
                    : verified();
        }

        /** The level a claim that is not decided would have. */
        private int claimed() {
            return progress == null || progress.hands() == Hands.NOBODY
                    ? 0
                    : progress.answer().claimedLevel();
        }

        /** One for each level above. */
        List<Step> steps() {
            var sending =
                    isSendable() ? Stream.of(step(Effort.SENDING, claimed(), BigDecimal.ZERO)) : Stream.<Step>of();
            var from = isSendable() ? claimed() : accepted();
            var raising = IntStream.rangeClosed(from + 1, Indicator.TOP_LEVEL)
                    .mapToObj(to -> step(effort(to), to, efforts.days(indicator.code(), from, to)));
            return Stream.concat(sending, raising).toList();
        }

        private Step step(Effort effort, int to, BigDecimal days) {
            return new Step(indicator.code(), effort, accepted(), to, points(to - accepted()), days);
        }

        private boolean isSendable() {
            return progress != null
                    && progress.hands() == Hands.AGENCY
                    && claimed() > accepted()
                    && isProven(progress.answer());
        }

        private Effort effort(int to) {
            if (progress != null && to == claimed()) {
                return progress.hands() == Hands.RETURNED ? Effort.MENDING : Effort.PROVING;
            }
            return indicator.key().equals(REPLICATION) ? Effort.REPLICATING : Effort.RAISING;
        }

        private boolean isProven(Answer answer) {
            return answer.evidence() > 0 && (indicator.bases().isEmpty() || answer.basis() != null);
        }
    }
}
