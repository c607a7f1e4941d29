package id.lumbung.demo;

import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers sheets so that they reach a wanted number of points; the points themselves are for scoring to compute. */
final class AnswerMaker {
    private static final String REPLICATION = "SID-31";
    private static final int ATTEMPTS = 200;

    private final InstrumentVersion version;
    private final Seeded chance;
    private final boolean rich;

    /** @param rich whether rows have more than one piece of evidence now and then */
    AnswerMaker(InstrumentVersion version, Seeded chance, boolean rich) {
        this.version = version;
        this.chance = chance;
        this.rich = rich;
    }

    List<PlannedAnswer> answers(PlannedInnovation innovation) {
        var rows = version.indicators(Aspect.SID);
        if (innovation.state() == SheetState.DRAFT) {
            return chance.shuffled(rows).stream()
                    .limit(innovation.score())
                    .sorted((one, other) -> one.code().compareTo(other.code()))
                    .map(this::draft)
                    .toList();
        }
        var levels = exactly(rows, innovation.score(), innovation.pending(), innovation.returned());
        return answers(rows, levels, innovation.pending(), innovation.returned());
    }

    /** The government's own rows: at most that many points verified, more claimed. */
    List<PlannedAnswer> answers(int points, Set<String> pending) {
        var rows = version.indicators(Aspect.SPD);
        var levels = new HashMap<String, Integer>();
        lower(levels, start(rows, pending, levels, false).subtract(BigDecimal.valueOf(points)), rows);
        return answers(rows, levels, pending, Set.of());
    }

    private List<PlannedAnswer> answers(
            List<Indicator> rows, Map<String, Integer> levels, Set<String> pending, Set<String> returned) {
        var answers = new ArrayList<PlannedAnswer>();
        for (var row : rows) {
            int level = levels.getOrDefault(row.code(), 0);
            if (pending.contains(row.code())) {
                answers.add(answer(row, chance.between(2, 3), null, Decision.PENDING));
            } else if (returned.contains(row.code())) {
                answers.add(answer(row, 3, null, Decision.RETURNED));
            } else if (level > 0 && level < 3 && chance.percent(12)) {
                answers.add(answer(row, level + 1, level, Decision.CORRECTED));
            } else if (level > 0) {
                answers.add(answer(row, level, level, Decision.ACCEPTED));
            }
        }
        return answers;
    }

    private PlannedAnswer draft(Indicator row) {
        var proven = answer(row, chance.between(1, 3), null, Decision.OPEN);
        return chance.percent(75)
                ? proven
                : new PlannedAnswer(row, proven.basis(), proven.claimed(), null, Decision.OPEN, 0);
    }

    private PlannedAnswer answer(Indicator row, int claimed, @Nullable Integer verified, Decision decision) {
        var basis = row.bases().isEmpty() ? null : chance.pick(row.bases()).code();
        return new PlannedAnswer(row, basis, claimed, verified, decision, rich && chance.percent(30) ? 2 : 1);
    }

    private Map<String, Integer> exactly(List<Indicator> rows, int points, Set<String> pending, Set<String> returned) {
        var undecided = new ArrayList<>(pending);
        undecided.addAll(returned);
        for (int i = 0; i < ATTEMPTS; i++) {
            var levels = new HashMap<String, Integer>();
            var total = start(rows, Set.copyOf(undecided), levels, chance.percent(85));
            var missing = total.subtract(BigDecimal.valueOf(points));
            if (missing.signum() >= 0 && lower(levels, missing, rows).signum() == 0) {
                return levels;
            }
        }
        throw new IllegalArgumentException(points + " points cannot be reached without " + undecided);
    }

    /** All decided rows at the top, but for replication where it is left out; returns the points that makes. */
    private static BigDecimal start(
            List<Indicator> rows, Set<String> undecided, Map<String, Integer> levels, boolean neverReplicated) {
        var points = BigDecimal.ZERO;
        for (var row : rows) {
            if (!undecided.contains(row.code())
                    && !(neverReplicated && row.code().equals(REPLICATION))) {
                levels.put(row.code(), Indicator.TOP_LEVEL);
                points = points.add(row.maximum());
            }
        }
        return points;
    }

    /** Takes levels away here and there until nothing more fits; returns what is still too much. */
    private BigDecimal lower(Map<String, Integer> levels, BigDecimal tooMuch, List<Indicator> rows) {
        var left = tooMuch;
        while (left.signum() > 0) {
            var most = left;
            var candidates = rows.stream()
                    .filter(it -> levels.getOrDefault(it.code(), 0) > (it.mandatory() ? 1 : 0))
                    .filter(it -> it.weight().compareTo(most) <= 0)
                    .toList();
            if (candidates.isEmpty()) {
                return left;
            }
            var row = chance.pick(candidates);
            levels.merge(row.code(), -1, Integer::sum);
            left = left.subtract(row.weight());
        }
        return left;
    }
}
