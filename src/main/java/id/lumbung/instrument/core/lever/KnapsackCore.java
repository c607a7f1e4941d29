package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.lever.Knapsack.Group;
import id.lumbung.instrument.core.lever.Knapsack.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What is left of a knapsack when a choice is known already: for each group the options that could be part of a better
 * one. Of most groups that is a single option; the others are searched day by day, by dynamic programming.
 */
final class KnapsackCore {
    private static final long LARGEST = 1L << 26;

    private final List<Group> groups;
    private final List<List<Integer>> kept = new ArrayList<>();
    private final List<Bundle> bundles = new ArrayList<>();

    /** Copies of a group that take the same option; with two options, bundles of 1, 2, 4 … reach every number. */
    private record Bundle(int group, int copies) {}

    /** A choice: by group and option, how many copies take it. */
    record Choice(long points, long days, int[][] taken) {}

    /**
     * @param worth what an option is worth at some price of a day
     * @param mayLose how far a better choice can at most be below the best worth of each group
     */
    KnapsackCore(List<Group> groups, ToLongFunction<Option> worth, long mayLose) {
        this.groups = groups;
        for (int group = 0; group < groups.size(); group++) {
            var options = groups.get(group).options();
            var best = options.stream().mapToLong(worth).max().orElseThrow();
            kept.add(IntStream.range(0, options.size())
                    .filter(it -> best - worth.applyAsLong(options.get(it)) <= mayLose)
                    .boxed()
                    .toList());
            bundle(group);
        }
    }

    private void bundle(int group) {
        if (kept.get(group).size() == 1) {
            return;
        }
        var size = 1;
        for (int left = groups.get(group).count(); left > 0; left -= bundles.getLast().copies) {
            bundles.add(new Bundle(group, Math.min(size, left)));
            size *= kept.get(group).size() == 2 ? 2 : 1;
        }
    }

    boolean isTooLarge(long budget) {
        return (span(budget) + 1) * (bundles.size() + 1) > LARGEST;
    }

    /** The best choice within the budget; empty when even the least of what is left does not fit. */
    Optional<Choice> solve(long budget) {
        if (span(budget) < 0) {
            return Optional.empty();
        }
        var best = new long[Math.toIntExact(span(budget)) + 1];
        var chosen = new byte[bundles.size()][best.length];
        for (int bundle = 0; bundle < bundles.size(); bundle++) {
            add(bundle, best, chosen[bundle]);
        }
        var days = 0;
        while (best[days] < best[best.length - 1]) {
            days++;
        }
        return Optional.of(new Choice(leastPoints() + best[days], leastDays() + days, trace(chosen, days)));
    }

    /** Lets the bundle take its best option for every number of days up to the last. */
    private void add(int bundle, long[] best, byte[] chosen) {
        var places = kept.get(bundles.get(bundle).group).size();
        var extraDays = IntStream.range(0, places)
                .mapToLong(it -> extraDays(bundle, it))
                .toArray();
        var extraPoints = IntStream.range(0, places)
                .mapToLong(it -> extraPoints(bundle, it))
                .toArray();
        for (int days = best.length - 1; days >= 0; days--) {
            var most = best[days];
            for (int place = 1; place < places && extraDays[place] <= days; place++) {
                var points = best[(int) (days - extraDays[place])] + extraPoints[place];
                if (points > most) {
                    most = points;
                    chosen[days] = (byte) place;
                }
            }
            best[days] = most;
        }
    }

    private int[][] trace(byte[][] chosen, int days) {
        var taken = groups.stream().map(it -> new int[it.options().size()]).toArray(int[][]::new);
        for (int group = 0; group < taken.length; group++) {
            if (kept.get(group).size() == 1) {
                taken[group][kept.get(group).getFirst()] = groups.get(group).count();
            }
        }
        var left = days;
        for (int bundle = bundles.size() - 1; bundle >= 0; bundle--) {
            var place = chosen[bundle][left];
            var group = bundles.get(bundle).group;
            taken[group][kept.get(group).get(place)] += bundles.get(bundle).copies;
            left -= (int) extraDays(bundle, place);
        }
        return taken;
    }

    private long extraDays(int bundle, int place) {
        var it = bundles.get(bundle);
        return it.copies * (option(it.group, place).days() - option(it.group, 0).days());
    }

    private long extraPoints(int bundle, int place) {
        var it = bundles.get(bundle);
        return it.copies
                * (option(it.group, place).points() - option(it.group, 0).points());
    }

    private Option option(int group, int place) {
        return groups.get(group).options().get(kept.get(group).get(place));
    }

    private long leastDays() {
        return sum(it -> option(it, 0).days());
    }

    private long leastPoints() {
        return sum(it -> option(it, 0).points());
    }

    /** How many days are open: what the budget leaves beyond the least, and no more than can be spent. */
    private long span(long budget) {
        var most = sum(it -> option(it, kept.get(it).size() - 1).days());
        return Math.min(budget, most) - leastDays();
    }

    private long sum(ToLongFunction<Integer> ofGroup) {
        var sum = 0L;
        for (int group = 0; group < groups.size(); group++) {
            sum += groups.get(group).count() * ofGroup.applyAsLong(group);
        }
        return sum;
    }
}
