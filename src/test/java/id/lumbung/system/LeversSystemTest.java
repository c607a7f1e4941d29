package id.lumbung.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.lumbung.index.PeriodPortfolio;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.GovernmentLevers;
import id.lumbung.planning.GovernmentPlan;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.portfolio.ScoreRequest;
import id.lumbung.support.Actors;
import id.lumbung.support.DemoPortal;
import id.lumbung.support.TestDatabase;
import id.lumbung.ui.Numbers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeversSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    private static final int YEAR = 2026;

    @Test
    void the_mayor_reads_which_ten_steps_raise_the_index_most_and_why() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/levers");

            assertThat(page.locator(".li-lever").count()).isEqualTo(10);
            assertThat(page.locator(".li-lever").first().innerText()).contains("+");
            page.locator(".li-lever .li-link").first().click();
            assertThat(dialog(page).locator(".li-derivation").innerText())
                    .contains("Sekarang", "Sesudah", "Selisih kedua indeks");
            assertThat(page.locator(".li-lever-end vaadin-button").count())
                    .as("who may only look cannot choose")
                    .isZero();
            assertThat(mayor.complaints()).isEmpty();
        }
    }

    @Test
    void a_link_takes_a_gain_apart_and_one_to_a_step_that_is_gone_says_so() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/levers");
            page.locator(".li-lever .li-link").first().click();
            page.waitForURL(Pattern.compile(".*step=.*"));

            mayor.reloads();
            dialog(page).locator(".li-derivation").waitFor();
            assertThat(mayor.accessibilityViolations()).isEmpty();

            mayor.opens("/levers?step=SID-99");
            page.locator("vaadin-notification-card")
                    .getByText("sudah tidak ada")
                    .waitFor();
            assertThat(mayor.accessibilityViolations()).isEmpty();
        }
    }

    @Test
    void a_step_leads_to_its_row_of_the_sheet() {
        try (var mayor = PORTAL.person()) {
            var page = mayor.signsIn("mayor.35-76", "/levers?indicator=SID-35");

            page.locator(".li-lever .li-link").first().click();
            dialog(page).locator(".li-lever-places a").first().click();

            page.locator("#SID-35 .li-indicator-panel").waitFor();
        }
    }

    @Test
    void the_administrator_plans_steps_and_the_figure_after_them_is_a_full_score() {
        try (var administrator = PORTAL.person()) {
            var page = administrator.signsIn("admin.35-76", "/levers");

            choosesFirst(page, 1);
            choosesFirst(page, 2);
            page.locator(".li-plan-edit").first().click();
            dialog(page).locator("vaadin-combo-box input").fill("Sekretaris Daerah");
            dialog(page).locator("vaadin-combo-box input").press("Enter");
            dialog(page).locator("vaadin-button[theme~=primary]").click();
            page.locator(".li-plan-parts").getByText("Sekretaris Daerah").waitFor();
            administrator.reloads();

            assertThat(page.locator(".li-plan-parts li").count()).isEqualTo(2);
            assertThat(page.locator(".li-plan-parts").innerText()).contains("Sekretaris Daerah");
            assertThat(page.locator(".li-plan-card .li-figure-number").innerText())
                    .isEqualTo(fullScoreAfterThePlan());
            administrator.photographs("levers");
            assertThat(administrator.accessibilityViolations()).isEmpty();
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    @Test
    void the_best_plan_within_days_is_found_and_proven() {
        try (var administrator = PORTAL.person()) {
            var page = administrator.signsIn("admin.35-76", "/levers");

            page.locator(".li-find-card vaadin-button[theme~=primary]").click();

            page.locator(".li-found-plan .li-figure").waitFor();
            assertThat(page.locator(".li-found-plan").innerText()).contains("Terbukti", "hari kerja");
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    @Test
    void an_operator_sees_the_steps_of_the_own_agency_and_the_plan_below_on_a_phone() {
        try (var operator = PORTAL.personWithPhone()) {
            var page = operator.signsIn("operator.35-76", "/levers");

            assertThat(page.locator(".li-lever").count()).isPositive();
            assertThat(page.locator(".li-find-card").count()).isZero();
            operator.photographs("levers-phone");
            page.locator(".li-plan-bar").click();
            assertThat(page.locator(".li-plan-card").isVisible()).isTrue();
        }
    }

    private static void choosesFirst(Page page, int parts) {
        page.locator(".li-lever-end vaadin-button").first().click();
        page.locator(".li-plan-parts li").nth(parts - 1).waitFor();
    }

    private static Locator dialog(Page page) {
        return page.locator("vaadin-dialog[opened]");
    }

    /** By the scoring alone: the steps of the plan are written into what was entered, and that is scored anew. */
    private static String fullScoreAfterThePlan() {
        var reader = Actors.may(TestDatabase.KOTA_MOJOKERTO, Permission.DASHBOARD_READ);
        return CurrentActor.call(reader, () -> {
            var board = PORTAL.bean(GovernmentLevers.class).of(YEAR, View.VERIFIED);
            var steps = PORTAL.bean(GovernmentPlan.class).of(board).parts().stream()
                    .flatMap(it -> it.steps().stream())
                    .toList();
            var entered = PORTAL.bean(PeriodPortfolio.class).of(YEAR);
            var after = index(entered.version(), with(steps, entered));
            assertThat(steps).isNotEmpty();
            assertThat(after)
                    .as("the plan is worth something")
                    .isNotEqualTo(index(entered.version(), entered.portfolio()));
            return after;
        });
    }

    private static String index(InstrumentVersion version, Portfolio portfolio) {
        return Numbers.current()
                .index(Scoring.portfolio(version, portfolio, View.VERIFIED)
                        .index()
                        .index());
    }

    private static Portfolio with(List<Step> steps, ScoreRequest entered) {
        var spd = new HashMap<>(entered.portfolio().spd());
        var innovations = new LinkedHashMap<String, Submission>();
        entered.portfolio()
                .innovations()
                .forEach(it -> innovations.put(it.profile().id(), it));
        for (var step : steps) {
            switch (step) {
                case Step.RaiseGovernment it ->
                    spd.compute(it.row(), (row, answer) -> raised(entered, row, answer, it.to()));
                case Step.RaiseInnovation it ->
                    innovations.computeIfPresent(it.innovation(), (_, submission) -> {
                        var answers = new HashMap<>(submission.answers());
                        answers.compute(it.row(), (row, answer) -> raised(entered, row, answer, it.to()));
                        return new Submission(submission.profile(), answers);
                    });
                case Step.MakeEligible _, Step.AddInnovation _, Step.LeaveOut _ ->
                    throw new AssertionError("The first steps are to raise rows, and not " + step);
            }
        }
        return new Portfolio(spd, List.copyOf(innovations.values()));
    }

    private static Answer raised(ScoreRequest entered, String row, @Nullable Answer answer, int level) {
        var bases = Stream.concat(entered.version().sid().stream(), entered.version().spd().stream())
                .filter(it -> it.code().equals(row))
                .flatMap(it -> it.bases().stream())
                .map(it -> it.code());
        var basis = answer == null || answer.basis() == null ? bases.findFirst().orElse(null) : answer.basis();
        var claimed = answer == null ? 0 : answer.claimedLevel();
        var evidence = answer == null ? 0 : answer.evidence();
        return new Answer(basis, Math.max(claimed, level), level, Math.max(evidence, 1));
    }
}
