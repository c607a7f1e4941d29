package id.lumbung.instrument.core.lever;

import static id.lumbung.instrument.core.Given.IID_2026;
import static id.lumbung.instrument.core.View.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Given;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Profile;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Sheets;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.lever.Step.AddInnovation;
import id.lumbung.instrument.core.lever.Step.LeaveOut;
import id.lumbung.instrument.core.lever.Step.MakeEligible;
import id.lumbung.instrument.core.lever.Step.RaiseGovernment;
import id.lumbung.instrument.core.lever.Step.RaiseInnovation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeversTest {
    private static final Portfolio CITY = Sheets.portfolio(IID_2026, 50, 6, city());

    @Test
    void one_level_of_an_innovation_of_a_large_city_adds_little_and_one_of_the_government_much() {
        var levers = levers(CITY);
        var video = find(levers, new RaiseInnovation("INV-175", "SID-35", 1, 2));
        assertThat(video.roundedGain()).hasToString("0.009091"); // 0.4 x 4 / 176
        var awards = find(levers, new RaiseGovernment("SPD-12", 1, 2));
        assertThat(awards.roundedGain()).hasToString("0.800000"); // 0.4 x 2
        assertThat(levers.getFirst().step()).isInstanceOf(RaiseGovernment.class);
    }

    @Test
    void the_levers_come_by_gain_then_by_effort_then_by_name() {
        assertThat(levers(CITY)).isSortedAccordingTo(Levers.BY_GAIN);
    }

    @Test
    void the_best_ones_are_those_at_the_head_of_all() {
        var all = levers(CITY);
        var best = Levers.best(counted(CITY), IID_2026.efforts(), Additions.usualMaturity(IID_2026), 7);
        assertThat(best.levers()).isEqualTo(all.subList(0, 7));
        assertThat(best.all()).isEqualTo(all.size());
    }

    @Test
    void leaving_out_an_innovation_costs_even_when_it_is_a_red_one() {
        var red = find(levers(CITY), new LeaveOut("INV-175"));
        assertThat(red.roundedGain()).isNegative();
        var reds = Stream.iterate(113, it -> it + 1)
                .limit(63)
                .map(it -> new LeaveOut("INV-" + it))
                .toList();
        assertThat(Outcome.index(counted(CITY), reds).index()).hasToString("79.25");
    }

    @Test
    void the_last_innovation_of_an_affair_holds_the_gate_open() {
        var five = Sheets.portfolio(IID_2026, 50, 5, 60, 60, 60, 60, 60, 60); // the first and the last share an affair
        assertThat(find(levers(five), new LeaveOut("INV-5")).roundedGain()).hasToString("-2.152000"); // 60/12 + 0.38
        assertThat(find(levers(five), new LeaveOut("INV-1")).roundedGain())
                .hasToString("-2.912000"); // 60/12 + 6 x 0.38
    }

    @Test
    void a_new_innovation_is_worth_most_in_the_affair_that_opens_the_gate() {
        var four = Sheets.portfolio(IID_2026, 50, 4, 80, 80, 80, 80);
        var levers = levers(four);
        var gate = counted(four).gate();
        assertThat(gate.open()).isFalse();
        assertThat(gate.missing()).hasSize(2);
        assertThat(gate.worth().rounded(2)).hasToString("0.61"); // 4 x 0.38 x 0.4
        var opening = find(levers, new AddInnovation(gate.missing().getFirst(), 74));
        var other = find(levers, new AddInnovation(null, 74));
        assertThat(opening.gain().minus(other.gain()).rounded(2)).hasToString("0.76"); // 5 x 0.38 x 0.4
    }

    @Test
    void beyond_the_cap_a_weak_addition_lowers_the_index() {
        var full = Sheets.portfolio(IID_2026, 50, 6, times(200, 100));
        assertThat(find(levers(full), new AddInnovation(null, 74)).roundedGain())
                .isNegative();
    }

    @Test
    void what_raises_an_innovation_that_does_not_count_says_what_is_still_against_it() {
        var words = new Profile("X", "UJI_COBA", null, null, 10, "SOSIAL", 1);
        var portfolio = new Portfolio(Map.of(), List.of(new Submission(words, Given.answers(IID_2026, Aspect.SID, 2))));
        var raise = find(levers(portfolio), new RaiseInnovation("X", "SID-16", 2, 3));
        assertThat(raise.blockers()).containsExactly(Reason.STAGE, Reason.WINDOW, Reason.WORDS);
        assertThat(raise.gain().rounded(2)).isZero();
        var mended = find(levers(portfolio), new MakeEligible("X", List.of(Reason.STAGE, Reason.WINDOW, Reason.WORDS)));
        assertThat(mended.days()).isEqualByComparingTo("31");
        assertThat(mended.roundedGain()).isPositive();
    }

    @Test
    void the_last_mandatory_row_makes_an_innovation_count() {
        var missing = Given.without(Given.answers(IID_2026, Aspect.SID, 1), "SID-35");
        var portfolio = new Portfolio(Map.of(), List.of(new Submission(Given.profile("X"), missing)));
        var video = find(levers(portfolio), new RaiseInnovation("X", "SID-35", 0, 1));
        assertThat(video.blockers()).isEmpty();
        assertThat(video.gain().rounded(4)).hasToString("1.2333"); // 37 / 12 points of 250
    }

    @Test
    void an_innovation_reported_too_often_cannot_be_made_eligible() {
        var often = new Profile("X", "PENERAPAN", null, null, 10, "SOSIAL", 3);
        var portfolio = new Portfolio(Map.of(), List.of(new Submission(often, Map.of())));
        assertThat(levers(portfolio)).noneMatch(it -> it.step() instanceof MakeEligible);
    }

    @Test
    void like_steps_are_offered_as_one_with_their_joint_gain() {
        var groups = LeverGroups.of(counted(CITY), levers(CITY));
        var videos = groups.stream()
                .filter(it -> it.name().equals("SID-35/3"))
                .findFirst()
                .orElseThrow();
        assertThat(videos.steps()).hasSize(176);
        assertThat(videos.gain().rounded(3)).hasToString("2.327"); // (96 x 4 + 80 x 8) / 176 points of 250
        assertThat(groups).allMatch(it -> it.steps().size() > 1);
        assertThat(groups).isSortedAccordingTo((one, other) -> other.gain().compareTo(one.gain()));
    }

    @Test
    void every_lever_has_a_name_of_its_own() {
        var ids = levers(CITY).stream().map(it -> it.step().id()).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(Set.copyOf(ids)).contains("INV-175/SID-35/3", "INV-0/leave-out", "new/other/74");
    }

    private static CountedPortfolio counted(Portfolio portfolio) {
        return CountedPortfolio.of(IID_2026, portfolio, VERIFIED);
    }

    private static List<Lever> levers(Portfolio portfolio) {
        return Levers.of(counted(portfolio), IID_2026.efforts(), 74);
    }

    private static Lever find(List<Lever> levers, Step step) {
        return levers.stream().filter(it -> it.step().equals(step)).findFirst().orElseThrow();
    }

    private static int[] city() {
        var all = new int[176];
        Arrays.fill(all, 0, 96, 107);
        Arrays.fill(all, 96, 113, 95);
        Arrays.fill(all, 113, 176, 60);
        return all;
    }

    private static int[] times(int count, int maturity) {
        var all = new int[count];
        Arrays.fill(all, maturity);
        return all;
    }
}
