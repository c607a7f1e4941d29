package id.lumbung.instrument.core.lever;

import static id.lumbung.instrument.core.Given.IID_2026;
import static id.lumbung.instrument.core.View.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Portfolios;
import id.lumbung.instrument.core.Profile;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Sheets;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.lever.Step.AddInnovation;
import id.lumbung.instrument.core.lever.Step.LeaveOut;
import id.lumbung.instrument.core.lever.Step.MakeEligible;
import id.lumbung.instrument.core.lever.Step.RaiseGovernment;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BestPlansTest {
    private static final Efforts EFFORTS = IID_2026.efforts();

    @Test
    void without_a_day_to_spend_only_leaving_out_can_help() {
        var maturities = new int[210];
        Arrays.fill(maturities, 0, 200, 100);
        Arrays.fill(maturities, 200, 210, 40);
        var best = within(Sheets.portfolio(IID_2026, 50, 6, maturities), Additions.NONE, "0");
        assertThat(best.steps()).hasSize(10).allMatch(LeaveOut.class::isInstance);
        assertThat(best.days()).isZero();
        assertThat(best.proven()).isTrue();
    }

    @Test
    void nothing_is_done_where_nothing_helps() {
        var best = within(Sheets.portfolio(IID_2026, 50, 6, 60, 60), Additions.NONE, "0");
        assertThat(best.steps()).isEmpty();
        assertThat(best.gain().rounded(6)).isZero();
    }

    @Test
    void a_row_of_the_government_comes_before_those_of_a_hundred_innovations() {
        var maturities = new int[176];
        Arrays.fill(maturities, 60);
        var best = within(Sheets.portfolio(IID_2026, 50, 6, maturities), Additions.NONE, "5");
        assertThat(best.steps()).containsExactly(new RaiseGovernment("SPD-12", 1, 2));
    }

    @Test
    void all_that_is_against_an_innovation_is_mended_at_once_and_costs_its_days() {
        var words = new Profile("X", "UJI_COBA", Given.profile("X").implementedOn(), null, 10, "SOSIAL", 1);
        var answers = Given.without(Given.answers(IID_2026, Aspect.SID, 3), "SID-35");
        var portfolio = new Portfolio(Given.answers(IID_2026, Aspect.SPD, 3), List.of(new Submission(words, answers)));
        assertThat(within(portfolio, Additions.NONE, "23").steps()).isEmpty();
        var best = within(portfolio, Additions.NONE, "24"); // stage 20, words 1, video 3
        assertThat(best.steps())
                .containsExactly(new MakeEligible("X", List.of(Reason.STAGE, Reason.WORDS, Reason.MANDATORY)));
        assertThat(best.days()).isEqualByComparingTo("24");
    }

    @Test
    void new_innovations_go_where_nobody_covers_a_basic_service() {
        var three = Sheets.portfolio(IID_2026, 63, 3, 111, 111, 111);
        var best = within(three, new Additions(3, 74), "60");
        var missing = counted(three).gate().missing();
        assertThat(best.steps())
                .containsExactly(
                        new AddInnovation(missing.getFirst(), 74),
                        new AddInnovation(missing.stream().skip(1).findFirst().orElseThrow(), 74));
        assertThat(counted(three).gate().open()).isFalse();
        assertThat(best.index().quantity()).isEqualByComparingTo("1.90");
    }

    @Test
    void a_category_is_reached_with_the_least_effort() {
        var city = counted(Sheets.portfolio(IID_2026, 40, 5, 80, 80, 80, 80, 80, 80, 80, 80)); // 38.55
        var category = IID_2026.category("INOVATIF").orElseThrow();
        var answer = BestPlans.reaching(city, EFFORTS, Additions.NONE, category);
        assertThat(answer.reachable()).isTrue();
        assertThat(answer.proven()).isTrue();
        assertThat(answer.plan().index().category()).isEqualTo("INOVATIF");
        var less = answer.plan().days().subtract(new BigDecimal("0.5"));
        assertThat(BestPlans.within(city, EFFORTS, Additions.NONE, less).index().category())
                .isEqualTo("KURANG_INOVATIF");
    }

    @Test
    void a_target_out_of_reach_is_answered_with_the_most_that_is_in_reach() {
        var city = counted(Sheets.portfolio(IID_2026, 40, 5, 80, 80, 80, 80, 80, 80, 80, 80));
        var answer = BestPlans.reaching(city, EFFORTS, Additions.NONE, new BigDecimal("90"));
        assertThat(answer.reachable()).isFalse();
        assertThat(answer.proven()).isTrue();
        assertThat(answer.plan().index().index()).hasToString("56.02"); // (63 + 8 x 111 / 12 + 8 x 0.38) x 0.4
    }

    @Test
    void the_plan_of_a_large_untidy_city_is_proven_best() {
        var city = CountedPortfolio.of(IID_2026, new Portfolios(IID_2026, 1, 5).next(222), VERIFIED);
        var last = city.index().exact();
        for (var budget : List.of("0", "60", "250", "1000", "3000")) {
            var best = BestPlans.within(city, EFFORTS, new Additions(10, 74), new BigDecimal(budget));
            assertThat(best.proven()).isTrue();
            assertThat(best.index().exact()).isGreaterThanOrEqualTo(last);
            assertThat(Outcome.index(city, best.steps())).isEqualTo(best.index());
            last = best.index().exact();
        }
    }

    @Test
    void where_all_that_is_verified_is_at_the_top_nothing_is_left_to_do() {
        var top = Given.answers(IID_2026, Aspect.SPD, 3);
        var best = within(new Portfolio(top, List.of()), Additions.NONE, "1000");
        assertThat(best.steps()).isEmpty();
        assertThat(within(new Portfolio(Map.of(), List.of()), Additions.NONE, "100000")
                        .index()
                        .index())
                .hasToString("25.20");
    }

    @Test
    void a_budget_below_nothing_is_none() {
        var empty = new Portfolio(Map.of(), List.of());
        assertThatThrownBy(() -> within(empty, Additions.NONE, "-1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static BestPlan within(Portfolio portfolio, Additions additions, String days) {
        return BestPlans.within(counted(portfolio), EFFORTS, additions, new BigDecimal(days));
    }

    private static CountedPortfolio counted(Portfolio portfolio) {
        return CountedPortfolio.of(IID_2026, portfolio, VERIFIED);
    }
}
