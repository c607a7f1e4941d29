package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.lever.Knapsack.Option;
import java.util.List;
import java.util.stream.IntStream;

/** What candidates are worth when a day has a price: each of their rows is then raised as far as that pays. */
final class Pricing {
    /** Prices are in these parts of the smallest point. */
    static final long PARTS = 1 << 10;

    private static final int LEVELS = Indicator.TOP_LEVEL + 1;

    private final PlanModel model;
    private final long price;
    private final long[] worth;
    private final long[] days;
    private final int[] bestFirst;

    Pricing(PlanModel model, long price) {
        this.model = model;
        this.price = price;
        this.worth = new long[model.candidates().size()];
        this.days = new long[model.candidates().size()];
        var best = model.rows().stream()
                .flatMap(row -> IntStream.range(0, LEVELS).mapToObj(level -> best(row.from(level))))
                .toList();
        for (int candidate = 0; candidate < worth.length; candidate++) {
            price(candidate, best);
        }
        bestFirst = IntStream.range(0, worth.length)
                .boxed()
                .sorted((one, other) -> Long.compare(worth[other], worth[one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void price(int number, List<Option> best) {
        var candidate = model.candidates().get(number);
        days[number] = candidate.days();
        worth[number] = worth(new Option(candidate.days(), candidate.maturity() * model.onePoint()));
        for (int row = 0; row < candidate.levels().size(); row++) {
            var option = best.get(row * LEVELS + candidate.levels().get(row));
            days[number] += option.days();
            worth[number] += worth(option);
        }
    }

    /** Of equally good ones the one that takes the fewest days. */
    private Option best(List<Option> options) {
        var best = options.getFirst();
        for (var option : options) {
            best = worth(option) > worth(best) ? option : best;
        }
        return best;
    }

    private long worth(Option option) {
        return option.points() * PARTS - option.days() * price;
    }

    long price() {
        return price;
    }

    /** In parts of the smallest point, days paid. */
    long worth(int candidate) {
        return worth[candidate];
    }

    /** What it takes to get the candidate so far. */
    long days(int candidate) {
        return days[candidate];
    }

    /** The candidates, those of most worth first. */
    int[] bestFirst() {
        return bestFirst;
    }
}
