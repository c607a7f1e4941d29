package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.lever.Knapsack.Option;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row with what its levels take and earn, in whole numbers.
 *
 * @param points of one level
 * @param days to get to each level that can be reached from none
 */
record Ladder(String row, long points, List<Long> days) {

    /** @param top the highest level that can be reached */
    static Ladder of(Indicator indicator, long points, Efforts efforts, DayGrain grain, int top) {
        var days = IntStream.rangeClosed(0, top)
                .mapToObj(it -> grain.in(efforts.days(indicator.code(), 0, it)))
                .toList();
        return new Ladder(indicator.code(), points, days);
    }

    /** The levels it can have from this one on, this one first. */
    List<Option> from(int level) {
        return IntStream.range(level, days.size())
                .mapToObj(it -> new Option(days.get(it) - days.get(level), (it - level) * points))
                .toList();
    }

    /** What it takes to get from this level to the top. */
    long daysToTop(int level) {
        return days.getLast() - days.get(level);
    }
}
