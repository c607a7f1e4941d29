package id.lumbung.instrument.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every portfolio in every version. */
class ScoringPropertiesTest {

    /** A portfolio with the version it is scored in. */
    record Case(InstrumentVersion version, Portfolio portfolio) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(Given.VERSIONS),
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(0, 2, 10, 40))
                .as((version, seed, size, dirt) -> new Case(version, new Portfolios(version, seed, dirt).next(size)));
    }

    @Property
    void maturity_and_points_stay_within_their_bounds(@ForAll("cases") Case given, @ForAll View view) {
        var score = Scoring.portfolio(given.version, given.portfolio, view);
        assertThat(score.innovations())
                .allSatisfy(it -> assertThat(it.maturity()).isBetween(0, 111));
        assertThat(score.spd().points()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(63));
        assertThat(score.index().index()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Property
    void a_higher_level_never_lowers_the_maturity(
            @ForAll("cases") Case given, @ForAll View view, @ForAll Random random) {
        for (var submission : given.portfolio.innovations()) {
            var indicator = given.version.sid().get(random.nextInt(20));
            var higher = new HashMap<>(submission.answers());
            higher.computeIfPresent(indicator.code(), (_, it) -> raised(it));
            var before = Scoring.innovation(given.version, submission.profile(), submission.answers(), view);
            var after = Scoring.innovation(given.version, submission.profile(), higher, view);
            assertThat(after.maturity()).isGreaterThanOrEqualTo(before.maturity());
        }
    }

    @Property
    void the_order_of_rows_and_innovations_changes_no_figure(
            @ForAll("cases") Case given, @ForAll View view, @ForAll Random random) {
        var shuffled = new ArrayList<Submission>();
        given.portfolio.innovations().forEach(it -> shuffled.add(new Submission(it.profile(), shuffled(it, random))));
        Collections.shuffle(shuffled, random);
        var other = new Portfolio(given.portfolio.spd(), shuffled);
        assertThat(Scoring.portfolio(given.version, other, view).index())
                .isEqualTo(
                        Scoring.portfolio(given.version, given.portfolio, view).index());
    }

    @Property
    void when_all_is_accepted_as_claimed_the_verified_score_is_the_claimed_one(@ForAll("cases") Case given) {
        var accepted = new Portfolio(
                accepted(given.portfolio.spd()),
                given.portfolio.innovations().stream()
                        .map(it -> new Submission(it.profile(), accepted(it.answers())))
                        .toList());
        var claimed = Scoring.portfolio(given.version, accepted, View.CLAIMED);
        var verified = Scoring.portfolio(given.version, accepted, View.VERIFIED);
        assertThat(verified.index()).isEqualTo(claimed.index());
        assertThat(verified.innovations()).isEqualTo(claimed.innovations());
    }

    @Property
    void removing_an_innovation_equals_never_having_had_it(
            @ForAll("cases") Case given, @ForAll View view, @ForAll Random random) {
        var all = given.portfolio.innovations();
        if (all.isEmpty()) {
            return;
        }
        var removed = random.nextInt(all.size());
        var rest = new ArrayList<>(all);
        rest.remove(removed);
        var standings = new ArrayList<>(
                Scoring.portfolio(given.version, given.portfolio, view).innovations());
        standings.remove(removed);
        var score = Scoring.portfolio(given.version, new Portfolio(given.portfolio.spd(), rest), view);
        assertThat(score.innovations()).isEqualTo(standings);
    }

    @Property
    void the_rows_of_an_innovation_sum_to_the_maturity_the_portfolio_shows(
            @ForAll("cases") Case given, @ForAll View view) {
        var standings = Scoring.portfolio(given.version, given.portfolio, view).innovations();
        for (int i = 0; i < standings.size(); i++) {
            var submission = given.portfolio.innovations().get(i);
            var score = Scoring.innovation(given.version, submission.profile(), submission.answers(), view);
            assertThat(Row.sum(score.rows()))
                    .isEqualByComparingTo(String.valueOf(standings.get(i).maturity()));
            assertThat(score.reasons()).isEqualTo(standings.get(i).reasons());
            assertThat(score.rows()).allMatch(it -> it.counts() == it.whyNot().isEmpty());
        }
    }

    private static Answer raised(Answer it) {
        var verified = it.verifiedLevel();
        return new Answer(
                it.basis(),
                Math.min(3, it.claimedLevel() + 1),
                verified == null ? null : Integer.valueOf(Math.min(3, verified + 1)),
                it.evidence());
    }

    private static Map<String, Answer> accepted(Map<String, Answer> answers) {
        var accepted = new HashMap<String, Answer>();
        answers.forEach((code, it) ->
                accepted.put(code, new Answer(it.basis(), it.claimedLevel(), it.claimedLevel(), it.evidence())));
        return accepted;
    }

    private static Map<String, Answer> shuffled(Submission submission, Random random) {
        var entries = new ArrayList<>(List.copyOf(submission.answers().entrySet()));
        Collections.shuffle(entries, random);
        var shuffled = new LinkedHashMap<String, Answer>();
        entries.forEach(it -> shuffled.put(it.getKey(), it.getValue()));
        return shuffled;
    }
}
