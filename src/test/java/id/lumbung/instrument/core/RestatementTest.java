package id.lumbung.instrument.core;

import static id.lumbung.instrument.core.Given.totals;
import static id.lumbung.instrument.core.Given.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.core.Restatement.Unseen;
import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a government published is all that is known; what another version makes of it must never claim more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestatementTest {

    @Test
    void a_greater_divisor_thins_the_mean_of_the_few() {
        var restated = restated("2025", "2026", totals("40", 11, 880, 6));

        assertThat(restated.highest().divisor()).isEqualTo(12);
        assertThat(restated.highest().meanMaturity()).isEqualByComparingTo("73.33");
    }

    @Test
    void where_more_affairs_are_asked_for_than_are_known_to_be_covered_there_are_two_answers() {
        var restated = restated("2026", "2027", totals("50", 176, 15667, 5));

        assertThat(restated.exact()).isFalse();
        assertThat(restated.lowest().quantity()).isZero();
        assertThat(restated.highest().quantity()).isEqualByComparingTo("66.88");
    }

    @Test
    void where_the_gate_was_closed_and_more_is_asked_for_it_stays_closed() {
        var restated = restated("2026", "2027", totals("40", 8, 640, 4));

        assertThat(restated.exact()).isTrue();
        assertThat(restated.lowest().quantity()).isZero();
    }

    @Test
    void what_no_sum_tells_is_named() {
        var sums = totals("50", 20, 1800, 6);

        assertThat(restated("2026", "2026", sums).unseen()).isEmpty();
        assertThat(restated("2026", "2027", sums).unseen()).containsExactly(Unseen.ELIGIBILITY);
        assertThat(restated("2023", "2026", sums).unseen())
                .containsExactlyInAnyOrder(Unseen.LEVELS, Unseen.ELIGIBILITY);
    }

    @Test
    void a_mean_no_whole_sum_rounds_to_is_taken_for_the_nearest() {
        var sums = new PublishedSums(new BigDecimal("40"), 8, new BigDecimal("80.02"), null, new BigDecimal("3.04"));
        var restated = Restatement.of(version("2026"), version("2026"), sums);

        assertThat(restated.lowest().totals().maturitySum()).isEqualTo(960);
        assertThat(restated.exact()).isTrue();
    }

    @Property(tries = 500)
    @Label("the true index lies between the bounds, and under the same version is one of them but for rounding")
    void the_truth_lies_between_the_bounds(@ForAll long seed) {
        var random = new Random(seed);
        var eligible = random.nextInt(400);
        var sum = random.nextLong(eligible * 111L + 1);
        var totals =
                totals(Integer.toString(random.nextInt(64)), eligible, sum, random.nextInt(Math.min(eligible, 6) + 1));
        var published = Given.VERSIONS.get(random.nextInt(6));
        var other = Given.VERSIONS.get(random.nextInt(6));

        var restated = Restatement.of(published, other, sums(published, totals));

        assertThat(Scoring.index(other, totals).index())
                .isBetween(restated.lowest().index(), restated.highest().index());
        if (published.equals(other)) {
            assertThat(restated.highest().index().subtract(restated.lowest().index()))
                    .isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    private static Restatement restated(String published, String other, Totals totals) {
        return Restatement.of(version(published), version(other), sums(version(published), totals));
    }

    private static PublishedSums sums(InstrumentVersion version, Totals totals) {
        var score = Scoring.index(version, totals);
        return new PublishedSums(totals.spd(), totals.eligible(), score.meanMaturity(), null, score.quantity());
    }
}
