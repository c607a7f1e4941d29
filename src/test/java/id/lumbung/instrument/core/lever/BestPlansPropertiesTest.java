package id.lumbung.instrument.core.lever;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Portfolios;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The best plans against everything a small government can do at all. */
class BestPlansPropertiesTest {
    private static final List<String> DAYS = List.of("0", "0.5", "1", "1", "2", "3");

    /** A small government, what steps take it and what it may add. */
    record Case(CountedPortfolio portfolio, Efforts efforts, Additions additions) {
        EveryPlan everyPlan() {
            return new EveryPlan(portfolio, efforts, additions);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> random(new Random(seed)));
    }

    private static Case random(Random random) {
        var rows = random.nextBoolean()
                ? Set.of("SPD-05A", "SPD-12", "SID-16", "SID-25")
                : Set.of("SPD-06", "SID-17", "SID-31", "SID-28");
        var year = Given.VERSIONS.get(random.nextInt(Given.VERSIONS.size()));
        var version =
                Given.only(Given.with(year, 1 + random.nextInt(4), random.nextInt(4), 1 + random.nextInt(4)), rows);
        var dirt = List.of(0, 10, 40).get(random.nextInt(3));
        var portfolio = new Portfolios(version, random.nextLong(), dirt).next(random.nextInt(5));
        var view = View.values()[random.nextInt(2)];
        var least = version.sid().stream()
                .filter(Indicator::mandatory)
                .mapToInt(it -> it.weight().intValueExact())
                .sum();
        return new Case(
                CountedPortfolio.of(version, portfolio, view),
                efforts(version, random),
                new Additions(random.nextInt(3), least));
    }

    private static Efforts efforts(InstrumentVersion version, Random random) {
        var byRow = new HashMap<String, List<BigDecimal>>();
        for (var rows : List.of(version.spd(), version.sid())) {
            rows.forEach(it -> byRow.put(it.code(), List.of(days(random), days(random), days(random))));
        }
        var byReason = new HashMap<Reason, BigDecimal>();
        List.of(Reason.STAGE, Reason.WINDOW, Reason.WORDS, Reason.TWICE).forEach(it -> byReason.put(it, days(random)));
        var settled = version.spd().stream()
                .map(Indicator::code)
                .filter(_ -> random.nextInt(3) == 0)
                .collect(toSet());
        return new Efforts(byRow, byReason, days(random), Set.of(), settled);
    }

    private static BigDecimal days(Random random) {
        return new BigDecimal(DAYS.get(random.nextInt(DAYS.size())));
    }

    @Property(tries = 400)
    void no_plan_at_all_beats_the_best_plan(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 0, max = 40) int halves) {
        var budget = BigDecimal.valueOf(halves).divide(BigDecimal.TWO);
        var best = BestPlans.within(given.portfolio, given.efforts, given.additions, budget);
        assertThat(best.proven()).isTrue();
        assertThat(best.index().exact())
                .as("%s", best)
                .isEqualByComparingTo(given.everyPlan().best(budget));
        assertThat(best.days()).isLessThanOrEqualTo(budget);
    }

    @Property(tries = 200)
    void its_steps_take_the_days_and_reach_the_index_it_says(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 0, max = 40) int days) {
        var best = BestPlans.within(given.portfolio, given.efforts, given.additions, BigDecimal.valueOf(days));
        var plan = Plan.of(
                given.portfolio,
                given.efforts,
                best.steps().stream().map(List::of).toList());
        assertThat(plan.days()).isEqualByComparingTo(best.days());
        assertThat(plan.after()).isEqualTo(best.index());
        assertThat(plan.gain()).isEqualByComparingTo(best.gain());
    }

    @Property(tries = 200)
    void no_plan_contains_a_step_that_nobody_can_take(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 0, max = 40) int days) {
        var budget = BigDecimal.valueOf(days);
        var within = BestPlans.within(given.portfolio, given.efforts, given.additions, budget);
        var reaching = BestPlans.reaching(given.portfolio, given.efforts, given.additions, budget);
        var single = Levers.of(given.portfolio, given.efforts, given.additions.maturity()).stream()
                .map(Lever::step);
        var impossible = Settled.of(given.portfolio, given.efforts).stream()
                .flatMap(Settled::impossible)
                .collect(toSet());

        assertThat(Stream.of(within.steps().stream(), reaching.plan().steps().stream(), single)
                        .flatMap(it -> it))
                .noneMatch(impossible::contains)
                .allMatch(it -> Settled.leavesPossible(it, given.portfolio, given.efforts));
        assertThat(impossible).noneMatch(it -> Settled.leavesPossible(it, given.portfolio, given.efforts));
    }

    @Property(tries = 200)
    void a_target_is_reached_with_the_least_effort_or_said_to_be_out_of_reach(
            @ForAll("cases") Case given, @ForAll @IntRange(min = 0, max = 1500) int hundredths) {
        var target = BigDecimal.valueOf(hundredths, 2);
        var answer = BestPlans.reaching(given.portfolio, given.efforts, given.additions, target);
        var every = given.everyPlan();
        var fewest = every.fewestDays(target);
        assertThat(answer.proven()).isTrue();
        assertThat(answer.reachable()).isEqualTo(fewest.signum() >= 0);
        if (answer.reachable()) {
            assertThat(answer.plan().days()).isEqualByComparingTo(fewest);
            assertThat(answer.plan().index().index()).isGreaterThanOrEqualTo(target);
        } else {
            assertThat(answer.plan().index().exact()).isEqualByComparingTo(every.best(BigDecimal.valueOf(100_000)));
        }
    }

    @Property(tries = 100)
    void the_order_of_innovations_changes_nothing(@ForAll("cases") Case given, @ForAll Random random) {
        var shuffled = new ArrayList<>(given.portfolio.portfolio().innovations());
        Collections.shuffle(shuffled, random);
        var other = CountedPortfolio.of(
                given.portfolio.version(),
                new Portfolio(given.portfolio.portfolio().spd(), shuffled),
                given.portfolio.view());
        assertThat(BestPlans.within(other, given.efforts, given.additions, BigDecimal.TEN))
                .isEqualTo(BestPlans.within(given.portfolio, given.efforts, given.additions, BigDecimal.TEN));
    }

    @Property(tries = 100)
    void more_days_never_lower_the_index(@ForAll("cases") Case given) {
        var last = given.portfolio.index().exact();
        for (int days = 0; days < 8; days++) {
            var best = BestPlans.within(given.portfolio, given.efforts, given.additions, BigDecimal.valueOf(days));
            assertThat(best.index().exact()).isGreaterThanOrEqualTo(last);
            last = best.index().exact();
        }
    }
}
