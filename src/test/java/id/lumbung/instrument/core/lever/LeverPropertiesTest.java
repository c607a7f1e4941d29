package id.lumbung.instrument.core.lever;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Portfolios;
import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A gain is what two full computations differ by, for every step on every portfolio in every version. */
class LeverPropertiesTest {

    /** A portfolio in one view, with the version it is scored in. */
    record Case(InstrumentVersion version, Portfolio portfolio, View view) {
        CountedPortfolio counted() {
            return CountedPortfolio.of(version, portfolio, view);
        }

        Ratio index(Portfolio other) {
            return Scoring.portfolio(version, other, view).index().exact();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(Given.VERSIONS),
                        Arbitraries.of(View.values()),
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.of(0, 2, 10, 40))
                .as((version, view, seed, size, dirt) ->
                        new Case(version, new Portfolios(version, seed, dirt).next(size), view));
    }

    @Property(tries = 300)
    void a_gain_is_the_difference_of_two_full_scores(@ForAll("cases") Case given) {
        var now = given.index(given.portfolio);
        for (var lever : Levers.of(given.counted(), given.version.efforts(), 74)) {
            var after = Outcome.apply(given.version, given.portfolio, given.view, List.of(lever.step()));
            assertThat(lever.gain())
                    .as(lever.toString())
                    .isEqualByComparingTo(given.index(after).minus(now));
        }
    }

    @Property(tries = 300)
    void the_gain_of_steps_done_together_is_too(@ForAll("cases") Case given) {
        var now = given.index(given.portfolio);
        var levers = Levers.of(given.counted(), given.version.efforts(), 74);
        for (var group : LeverGroups.of(given.counted(), levers)) {
            var after = Outcome.apply(given.version, given.portfolio, given.view, group.steps());
            assertThat(group.gain()).isEqualByComparingTo(given.index(after).minus(now));
        }
    }

    @Property(tries = 200)
    void the_order_of_innovations_changes_no_lever_and_no_best_set(@ForAll("cases") Case given, @ForAll Random random) {
        var shuffled = new ArrayList<>(given.portfolio.innovations());
        Collections.shuffle(shuffled, random);
        var other = new Case(given.version, new Portfolio(given.portfolio.spd(), shuffled), given.view);
        assertThat(Levers.of(other.counted(), given.version.efforts(), 74))
                .isEqualTo(Levers.of(given.counted(), given.version.efforts(), 74));
        var best = BestSets.of(given.counted());
        var shuffledBest = BestSets.of(other.counted());
        assertThat(shuffledBest.index()).isEqualTo(best.index());
        assertThat(shuffledBest.submit()).containsExactlyInAnyOrderElementsOf(best.submit());
    }

    @Property
    void leaving_out_equals_never_having_had_it(@ForAll("cases") Case given, @ForAll Random random) {
        var all = new ArrayList<>(given.portfolio.innovations());
        Collections.shuffle(all, random);
        var left = all.subList(0, all.size() / 2);
        var steps =
                left.stream().map(it -> new Step.LeaveOut(it.profile().id())).toList();
        var rest = given.portfolio.innovations().stream()
                .filter(it -> !left.contains(it))
                .toList();
        assertThat(Outcome.index(given.counted(), steps))
                .isEqualTo(Scoring.portfolio(given.version, new Portfolio(given.portfolio.spd(), rest), given.view)
                        .index());
    }

    @Property(tries = 100)
    void a_lever_without_blockers_on_an_innovation_leaves_it_eligible(@ForAll("cases") Case given) {
        for (var lever : Levers.of(given.counted(), given.version.efforts(), 74)) {
            if (lever.step() instanceof Step.RaiseInnovation raise) {
                var after = Outcome.apply(given.version, given.portfolio, given.view, List.of(raise));
                var standing = Scoring.portfolio(given.version, after, given.view).innovations().stream()
                        .filter(it -> it.id().equals(raise.innovation()))
                        .findFirst()
                        .orElseThrow();
                assertThat(standing.reasons()).isEqualTo(lever.blockers());
            }
        }
    }
}
