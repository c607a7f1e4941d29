package id.lumbung.bench;

import static id.lumbung.bench.Line.Judged.RATIO;
import static id.lumbung.bench.Line.Judged.VALUE;

import id.lumbung.bench.Line.Goal;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Portfolios;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Additions;
import id.lumbung.instrument.core.lever.BestPlan;
import id.lumbung.instrument.core.lever.BestPlans;
import id.lumbung.instrument.core.lever.BestSets;
import id.lumbung.instrument.core.lever.LeverGroups;
import id.lumbung.instrument.core.lever.Levers;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How fast the shared scoring modules are, on one core. */
final class ScoringBench {
    private static final int NEW_MATURITY = 74;
    private static final List<String> BUDGETS = List.of("60", "250", "500", "1000", "3000");

    private final Stopwatch stopwatch = new Stopwatch();
    private final InstrumentVersion version = Given.IID_2026;
    private final Portfolio many = portfolio(2_000);
    private final CountedPortfolio manyCounted = counted(many);
    private final Portfolio city = portfolio(222);
    private final CountedPortfolio cityCounted = counted(city);

    Stream<Line> lines() {
        return Stream.<Supplier<Line>>of(this::sums, this::answers, this::levers, this::bestSet, this::plan)
                .map(Supplier::get);
    }

    /** Both in nanoseconds for each innovation, from the levels that count to the index. */
    private Line sums() {
        var loop = new PlainLoop(version, manyCounted);
        var reference = stopwatch.median(loop::sums) / manySize();
        var value = stopwatch.median(manyCounted::index) / manySize();
        return new Line("sums of one innovation", "ns", value, reference, "plain loop", RATIO, Goal.atMost(3));
    }

    /** From the answers as they are handed in, evidence and profiles looked at, to the standings and the index. */
    private Line answers() {
        var seconds = stopwatch.median(() -> Scoring.portfolio(version, many, View.VERIFIED)) / 1e9;
        var loop = new PlainLoop(version, manyCounted);
        var reference = manySize() / (stopwatch.median(loop::sums) / 1e9);
        var value = manySize() / seconds;
        return new Line(
                "innovations from their answers",
                "a second",
                value,
                reference,
                "plain loop",
                VALUE,
                Goal.atLeast(1_000_000));
    }

    private Line levers() {
        var value = stopwatch.median(
                () -> LeverGroups.of(cityCounted, Levers.of(cityCounted, version.efforts(), NEW_MATURITY)));
        return inMilliseconds("all levers of 222, with groups", value, city, 50);
    }

    private Line bestSet() {
        return inMilliseconds("best set of 2,000", stopwatch.median(() -> BestSets.of(manyCounted)), many, 20);
    }

    /** The slowest of several budgets; a plan that is not proven best counts as never found. */
    private Line plan() {
        var value = BUDGETS.stream()
                .mapToDouble(it -> stopwatch.median(() -> proven(new BigDecimal(it))))
                .max()
                .orElseThrow();
        return inMilliseconds("budgeted plan of 222 x 20", value, city, 2_000);
    }

    private BestPlan proven(BigDecimal budget) {
        var best = BestPlans.within(cityCounted, version.efforts(), new Additions(10, NEW_MATURITY), budget);
        if (!best.proven()) {
            throw new IllegalStateException("Not proven within " + budget + " days: " + best.gap());
        }
        return best;
    }

    private Line inMilliseconds(String name, double nanoseconds, Portfolio portfolio, double goal) {
        var reference = stopwatch.median(() -> Scoring.portfolio(version, portfolio, View.VERIFIED));
        return new Line(name, "ms", nanoseconds / 1e6, reference / 1e6, "one full score", VALUE, Goal.atMost(goal));
    }

    private double manySize() {
        return many.innovations().size();
    }

    private Portfolio portfolio(int size) {
        return new Portfolios(version, 1, 2).next(size);
    }

    private CountedPortfolio counted(Portfolio portfolio) {
        return CountedPortfolio.of(version, portfolio, View.VERIFIED);
    }
}
