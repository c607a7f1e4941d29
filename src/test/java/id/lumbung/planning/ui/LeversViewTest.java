package id.lumbung.planning.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.assessment.ui.GainDerivation;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.BestSet;
import id.lumbung.instrument.core.lever.JointLever;
import id.lumbung.instrument.core.lever.Lever;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.GovernmentLevers;
import id.lumbung.planning.GovernmentPlan;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.LeverSample;
import id.lumbung.planning.PlanBoard;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.planning.core.LeverOrder;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.Reachable;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.Numbers;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeversViewTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final LeverSample CITY = new LeverSample(PORTAL, KOTA_MOJOKERTO);

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ, PLAN_EDIT);
    }

    @BeforeAll
    static void enter() {
        CITY.enter();
    }

    @BeforeEach
    void planNothing() {
        CITY.planNothing();
    }

    @Test
    void the_ten_steps_that_raise_the_index_most_are_on_one_page() {
        open();

        assertThat(find(LeverRow.class).all()).hasSize(10);
        assertThat(textOf(find(LeverRow.class).all().getFirst()))
                .contains("ke tingkat", "hari kerja", "Lihat hitungan");
        assertThat(textOf(find(LeverList.class).single())).contains("10 dari");
    }

    @Test
    void more_steps_follow_when_asked_for() {
        open();

        test(find(NativeButton.class).withText("Tampilkan berikutnya").single()).click();

        assertThat(find(LeverRow.class).all()).hasSize(20);
    }

    @Test
    void what_is_looked_for_stays_when_other_steps_are_shown() {
        open();

        test(chip("Target indeks")).click();
        test(chip("Masih sempat")).click();

        assertThat(chip("Masih sempat").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(chip("Target indeks").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void a_chosen_step_is_in_the_plan_and_the_index_after_it_is_shown() {
        open();

        test(find(Button.class).withText("Tambah").all().getFirst()).click();

        assertThat(plan().parts()).hasSize(1);
        var after = Numbers.current().index(plan().plan().after().index());
        assertThat(textOf(find(PlanCard.class).single()))
                .contains(after, "belum ada penanggung jawab", "bukan dijumlah");
        assertThat(textOf(find(LeverRow.class).all().getFirst())).contains("Dalam rencana");
    }

    @Test
    void what_is_planned_leaves_the_plan_after_a_word() {
        open();
        test(find(Button.class).withText("Tambah").all().getFirst()).click();

        test(find(Button.class).withClassName("li-plan-edit").single()).click();
        test(find(Button.class).withText("Keluarkan").single()).click();
        assertThat(plan().parts()).hasSize(1);
        test(find(Confirm.class).single()).confirm();

        assertThat(plan().parts()).isEmpty();
    }

    @Test
    void the_plan_survives_a_new_page() {
        open();
        test(find(Button.class).withText("Tambah").all().getFirst()).click();

        navigate("levers", LeversView.class);

        assertThat(textOf(find(PlanCard.class).single())).contains("1 langkah");
    }

    @Test
    void the_address_says_which_steps_are_shown() {
        UI.getCurrent().navigate("levers", QueryParameters.of("indicator", "SID-16"));

        assertThat(find(LeverRow.class).all()).singleElement().satisfies(it -> assertThat(textOf(it))
                .contains("Indikator 16"));
    }

    @Test
    void the_address_takes_the_gain_of_a_step_apart() {
        var first = PORTAL.bean(GovernmentLevers.class)
                .of(2026, View.VERIFIED)
                .offers(null, null, LeverOrder.GAIN)
                .getFirst();

        UI.getCurrent().navigate("levers", QueryParameters.of("step", first.name()));

        assertThat(find(GainDialog.class).single().isOpened()).isTrue();
        assertThat(find(GainDerivation.class).all()).isNotEmpty();
    }

    @Test
    void a_step_that_is_no_longer_there_is_told() {
        UI.getCurrent().navigate("levers", QueryParameters.of("step", "SID-99>3"));

        assertThat(find(GainDialog.class).all()).isEmpty();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("sudah tidak ada");
    }

    @Test
    void what_waits_for_the_verifiers_is_kept_apart() {
        open();

        assertThat(find(LeversView.class).single().getElement().getTextRecursively())
                .contains("klaim menunggu verifikasi");
    }

    @Test
    void it_says_what_leaving_out_the_red_innovations_would_do() {
        open();

        assertThat(textOf(find(SubmissionCard.class).single())).contains("Paling baik kirim", "inovasi merah indeks");
    }

    @Test
    void a_page_keeps_nothing_that_was_computed() {
        open();
        assertThatNothingComputedIsKept();

        test(find(NativeButton.class).withText("Tampilkan berikutnya").single()).click();
        test(find(Button.class).withText("Tambah").all().getFirst()).click();
        test(find(Button.class).withText("Tambah").all().getLast()).click();
        test(find(NativeButton.class).withText("Lihat hitungan").all().getFirst())
                .click();

        assertThat(find(GainDialog.class).single().isOpened()).isTrue();
        assertThat(plan().parts()).hasSize(2);
        assertThatNothingComputedIsKept();
    }

    /** Neither steps nor offers, whatever was clicked: the names of what is shown are enough to ask again. */
    private static void assertThatNothingComputedIsKept() {
        var kept = Reachable.from(UI.getCurrent());
        assertThat(kept.all(LeverRow.class)).hasSizeGreaterThanOrEqualTo(10);
        Stream.of(
                        LeverBoard.class,
                        PlanBoard.class,
                        CountedPortfolio.class,
                        Portfolio.class,
                        Submission.class,
                        Lever.class,
                        JointLever.class,
                        LeverOffer.class,
                        Step.class,
                        BestSet.class)
                .forEach(it -> assertThat(kept.all(it)).as(it.getSimpleName()).isEmpty());
    }

    @Test
    void who_may_not_plan_sees_the_steps_without_a_choice() {
        CurrentActor.run(Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ), this::open);

        assertThat(find(LeverRow.class).all()).hasSize(10);
        assertThat(find(Button.class).withText("Tambah").all()).isEmpty();
        assertThat(find(Button.class).withText("Atur upaya").all()).isEmpty();
    }

    @Test
    void a_government_without_a_period_is_told_so() {
        CurrentActor.run(Actors.may(KABUPATEN_MOJOKERTO, DASHBOARD_READ), this::open);

        assertThat(find(LeversView.class).single().getElement().getTextRecursively())
                .contains("Belum ada periode penilaian");
    }

    private void open() {
        navigate("levers", LeversView.class);
    }

    private static String textOf(Component component) {
        var markup = component.getElement().getProperty("innerHTML", "");
        return component.getElement().getTextRecursively()
                + Jsoup.parseBodyFragment(markup).text();
    }

    private NativeButton chip(String words) {
        return find(NativeButton.class).all().stream()
                .filter(it -> it.hasClassName("li-chip") && textOf(it).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static PlanBoard plan() {
        return PORTAL.bean(GovernmentPlan.class)
                .of(PORTAL.bean(GovernmentLevers.class).of(2026, View.VERIFIED));
    }
}
