package id.lumbung.assessment.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the steps of least effort that earn so many points, of each row one at most. For every number of points the best
 * way through the rows seen so far is known; the next row adds one step to each or none, so no choice is missed.
 */
final class LeastEffort {

    /** The steps so far, the last first. */
    private record Way(
            BigDecimal days,
            int steps,
            int points,
            @Nullable Step last,
            @Nullable Way before) {
        private static final Comparator<Way> BEST = Comparator.comparing(Way::days)
                .thenComparing(Way::steps)
                .thenComparing(Way::points, Comparator.reverseOrder());

        static final Way NONE = new Way(BigDecimal.ZERO, 0, 0, null, null);

        Way with(Step step) {
            return new Way(days.add(step.days()), steps + 1, points + step.gain(), step, this);
        }

        boolean isBetterThan(@Nullable Way other) {
            return other == null || BEST.compare(this, other) < 0;
        }

        List<Step> list() {
            var list = new ArrayList<Step>();
            for (var way = this; way != null && way.last != null; way = way.before) {
                list.addFirst(way.last);
            }
            return list;
        }
    }

    private LeastEffort() {}

    /**
     * Of least effort; of equal effort the fewest steps, then the most points. Where no steps earn enough, those that earn
     * most.
     */
    static List<Step> toEarn(int points, List<List<Step>> rows) {
        @Nullable Way[] ways = new Way[Math.max(points, 0) + 1];
        ways[0] = Way.NONE;
        for (var row : rows) {
            ways = with(row, ways);
        }
        var most = ways.length - 1;
        while (most > 0 && ways[most] == null) {
            most--;
        }
        var best = ways[most];
        return best == null ? List.of() : best.list();
    }

    /** More points than are needed are kept where enough are. */
    private static @Nullable Way[] with(List<Step> row, @Nullable Way[] ways) {
        var next = ways.clone();
        for (var before : ways) {
            if (before != null) {
                for (var step : row) {
                    var way = before.with(step);
                    var place = Math.min(way.points(), ways.length - 1);
                    if (way.isBetterThan(next[place])) {
                        next[place] = way;
                    }
                }
            }
        }
        return next;
    }
}
