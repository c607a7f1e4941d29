package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.lever.Step.RaiseGovernment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * What the government can make of its own rows: few, heavy and apart from all innovations. So all that is worth
 * considering is listed, each way with more points than every one that takes fewer days.
 *
 * @param points not yet times the divisor
 */
record Government(long days, long points, List<Step> steps) {

    /** Everything as it is. */
    static final Government UNCHANGED = new Government(0, 0, List.of());

    static List<Government> all(List<Ladder> rows, List<Integer> levels) {
        Collection<Government> all = List.of(UNCHANGED);
        for (int row = 0; row < rows.size(); row++) {
            all = raised(all, rows.get(row), levels.get(row));
        }
        return worthConsidering(all);
    }

    /** Each of them with each level of the row; of those with equal points the one of fewest days. */
    private static Collection<Government> raised(Collection<Government> all, Ladder row, int from) {
        var byPoints = new TreeMap<Long, Government>();
        for (var government : all) {
            for (int to = from; to < row.days().size(); to++) {
                var raised = government.with(row, from, to);
                byPoints.merge(raised.points, raised, (one, other) -> other.days < one.days ? other : one);
            }
        }
        return byPoints.values();
    }

    private Government with(Ladder row, int from, int to) {
        if (from == to) {
            return this;
        }
        var more = new ArrayList<>(steps);
        more.add(new RaiseGovernment(row.row(), from, to));
        var moreDays = row.days().get(to) - row.days().get(from);
        return new Government(days + moreDays, points + (to - from) * row.points(), more);
    }

    private static List<Government> worthConsidering(Collection<Government> byPoints) {
        var worthy = new ArrayList<Government>();
        for (var government : byPoints) {
            while (!worthy.isEmpty() && worthy.getLast().days >= government.days) {
                worthy.removeLast();
            }
            worthy.add(government);
        }
        return worthy;
    }
}
