package id.lumbung.instrument.core.lever;

import static id.lumbung.instrument.core.Given.IID_2026;
import static id.lumbung.instrument.core.View.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Sheets;
import id.lumbung.instrument.core.Submission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BestSetsTest {
    private static final List<String> BASIC = List.copyOf(new TreeSet<>(IID_2026.basicServiceAffairs()));

    @Test
    void up_to_the_divisor_everything_is_submitted() {
        var city = Sheets.portfolio(IID_2026, 50, 6, 107, 107, 95, 95, 60, 60, 60, 107, 107, 107, 107, 107);
        var best = BestSets.of(counted(city));
        assertThat(best.leaveOut()).isEmpty();
        assertThat(best.submit()).hasSize(12);
    }

    @Test
    void the_thirteenth_is_left_out_when_it_is_too_far_below_the_mean() {
        var city =
                Sheets.portfolio(IID_2026, 50, 6, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 96, 94);
        assertThat(BestSets.of(counted(city)).leaveOut()).containsExactly("INV-13"); // 99.69 - 0.38 x 14 = 94.37
    }

    @Test
    void beyond_the_cap_what_is_below_the_mean_is_left_out() {
        var maturities = new int[210];
        Arrays.fill(maturities, 0, 200, 100);
        Arrays.fill(maturities, 200, 210, 40);
        var best = BestSets.of(counted(Sheets.portfolio(IID_2026, 50, 6, maturities)));
        assertThat(best.submit()).hasSize(200);
        assertThat(best.leaveOut()).hasSize(10).allMatch(it -> it.startsWith("INV-20"));
    }

    @Test
    void a_weak_innovation_stays_when_it_alone_covers_an_affair() {
        var maturities = new int[204];
        Arrays.fill(maturities, 0, 200, 100);
        Arrays.fill(maturities, 200, 204, 90);
        maturities[3] = 40;
        var portfolio = Sheets.portfolio(IID_2026, 50, 6, maturities);
        var onlyFour = new ArrayList<Submission>();
        for (int i = 0; i < 204; i++) {
            var affair = i == 3 ? BASIC.get(4) : BASIC.get(i % 4);
            onlyFour.add(new Submission(
                    Given.profile("INV-" + i, affair),
                    portfolio.innovations().get(i).answers()));
        }
        var best = BestSets.of(counted(new Portfolio(portfolio.spd(), onlyFour)));
        assertThat(best.submit()).hasSize(200).contains("INV-3");
        assertThat(best.leaveOut()).containsExactly("INV-200", "INV-201", "INV-202", "INV-203");
    }

    @Test
    void an_empty_portfolio_has_an_empty_best_set() {
        var best = BestSets.of(counted(new Portfolio(Map.of(), List.of())));
        assertThat(best.submit()).isEmpty();
        assertThat(best.index().index()).hasToString("0.00");
    }

    private static CountedPortfolio counted(Portfolio portfolio) {
        return CountedPortfolio.of(IID_2026, portfolio, VERIFIED);
    }
}
