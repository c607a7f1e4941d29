package id.lumbung.instrument.core.lever;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Raises rows within a number of days for the most points, exactly.
 *
 * <p>Like rows form a group; every copy in a group takes one of its options. First the best-paid upgrades are taken while
 * they fit. The one that does not fit any more sets a price of a day, by which no choice earns more than a bound; what
 * could still beat the first choice under that bound is left to {@link KnapsackCore}.
 */
final class Knapsack {
    private static final Comparator<Upgrade> BEST_PAID_FIRST = (one, other) -> {
        var comparison = Long.compare(other.points * one.days, one.points * other.days);
        return comparison != 0 ? comparison : Integer.compare(one.group, other.group);
    };

    private final List<Group> groups;
    private final long budget;
    private int[][] taken;
    private long room;
    private long points;
    private boolean exact = true;
    private @Nullable Break firstBreak;

    /** What a row may be raised to: the days that takes and the points that earns, both none for the first option. */
    record Option(long days, long points) {}

    /** So many rows that have the same options; each option takes no fewer days and earns more than the one before. */
    record Group(List<Option> options, int count) {}

    /** From one option of a group to a later one. */
    private record Upgrade(int group, int from, int to, long days, long points) {}

    /** The first upgrade that did not fit in full, and the points and the room when it did not. */
    private record Break(Upgrade upgrade, long points, long room) {}

    private Knapsack(List<Group> groups, long budget) {
        this.groups = groups;
        this.budget = budget;
        this.room = budget;
        this.taken = groups.stream().map(Knapsack::untouched).toArray(int[][]::new);
    }

    private static int[] untouched(Group group) {
        var copies = new int[group.options.size()];
        copies[0] = group.count;
        return copies;
    }

    static Knapsack solve(List<Group> groups, long budget) {
        var knapsack = new Knapsack(groups, budget);
        IntStream.range(0, groups.size())
                .boxed()
                .flatMap(it -> knapsack.upgrades(it).stream())
                .sorted(BEST_PAID_FIRST)
                .forEach(knapsack::take);
        if (knapsack.firstBreak != null) {
            knapsack.improve(knapsack.firstBreak);
        }
        return knapsack;
    }

    long points() {
        return points;
    }

    long days() {
        return budget - room;
    }

    /** How many copies of the group take the option. */
    int taken(int group, int option) {
        return taken[group][option];
    }

    /** Whether it is sure that nothing earns more; only choices too large to search leave it open. */
    boolean exact() {
        return exact;
    }

    /** The upgrades worth considering at some price of a day: from each option the best paid, and on from there. */
    private List<Upgrade> upgrades(int group) {
        var options = groups.get(group).options;
        var upgrades = new ArrayList<Upgrade>();
        for (int from = 0; from < options.size() - 1; from = upgrades.getLast().to) {
            var start = from;
            upgrades.add(IntStream.range(from + 1, options.size())
                    .mapToObj(to -> upgrade(group, start, to))
                    .min(BEST_PAID_FIRST.thenComparing(
                            Comparator.comparing(Upgrade::to).reversed()))
                    .orElseThrow());
        }
        return upgrades;
    }

    private Upgrade upgrade(int group, int from, int to) {
        var options = groups.get(group).options;
        var days = options.get(to).days - options.get(from).days;
        return new Upgrade(group, from, to, days, options.get(to).points - options.get(from).points);
    }

    private void take(Upgrade upgrade) {
        var available = taken[upgrade.group][upgrade.from];
        var copies = upgrade.days == 0 ? available : (int) Math.min(available, room / upgrade.days);
        taken[upgrade.group][upgrade.from] -= copies;
        taken[upgrade.group][upgrade.to] += copies;
        room -= copies * upgrade.days;
        points += copies * upgrade.points;
        if (copies < available && firstBreak == null) {
            firstBreak = new Break(upgrade, points, room);
        }
    }

    private void improve(Break at) {
        var price = at.upgrade.points;
        var per = at.upgrade.days;
        var bound = at.points * per + at.room * price;
        var leastBetter = points + step();
        if (bound < leastBetter * per) {
            return;
        }
        var core = new KnapsackCore(groups, it -> it.points * per - it.days * price, bound - leastBetter * per);
        if (core.isTooLarge(budget)) {
            exact = false;
            return;
        }
        core.solve(budget).filter(it -> it.points() > points).ifPresent(it -> {
            taken = it.taken();
            points = it.points();
            room = budget - it.days();
        });
    }

    /** All points are multiples of this. */
    private long step() {
        return groups.stream()
                .flatMap(it -> it.options.stream())
                .mapToLong(Option::points)
                .reduce(0, Knapsack::gcd);
    }

    static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
