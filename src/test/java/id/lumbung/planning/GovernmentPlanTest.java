package id.lumbung.planning;

import static id.lumbung.assessment.SampleGovernment.YEAR;
import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.lumbung.assessment.SampleGovernment;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Settled;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.instrument.core.lever.Step.AddInnovation;
import id.lumbung.instrument.core.lever.Step.LeaveOut;
import id.lumbung.instrument.core.lever.Step.RaiseGovernment;
import id.lumbung.instrument.core.lever.Step.RaiseInnovation;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.planning.core.LeverOrder;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GovernmentPlanTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private static final Actor ADMIN = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ, PLAN_EDIT);
    private static final Actor MAYOR = Actors.may(KOTA_MOJOKERTO, DASHBOARD_READ);
    private static final Actor NEIGHBOUR = Actors.may(KABUPATEN_MOJOKERTO, DASHBOARD_READ, PLAN_EDIT);

    private final SampleGovernment city = new SampleGovernment(PORTAL, KOTA_MOJOKERTO);
    private UUID schools = new UUID(0, 0);
    private String library = "";
    private String clinic = "";

    @BeforeEach
    void enter() {
        for (var tenant : List.of(KOTA_MOJOKERTO, KABUPATEN_MOJOKERTO)) {
            new LeverSample(PORTAL, tenant).empty();
        }
        city.sheet(null);
        schools = city.agency("Dinas Pendidikan");
        library = innovation(schools, "Perpustakaan Keliling", "PENDIDIKAN");
        clinic = innovation(city.agency("Dinas Kesehatan"), "Klinik Subuh", "KESEHATAN");
    }

    @RepeatedTest(5)
    void of_many_who_choose_a_step_at_once_one_takes_it_into_the_plan() {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 6)
                    .mapToObj(_ -> many.submit(() -> choosesIfItMay(raise(library, "SID-16", 3))))
                    .toList();
            assertThat(all).extracting(Future::get).containsOnlyOnce(true);
        }
        assertThat(as(ADMIN, () -> plans().of(board(ADMIN))).parts()).hasSize(1);
    }

    private static boolean choosesIfItMay(Step step) {
        try {
            choose(ADMIN, step);
            return true;
        } catch (Refusal planned) {
            return false;
        }
    }

    @Test
    void the_index_after_the_plan_is_computed_in_full_and_not_added_up() {
        choose(ADMIN, new LeaveOut(library));
        choose(ADMIN, raise(clinic, "SID-16", 3), raise(library, "SID-16", 3));
        choose(ADMIN, new RaiseGovernment("SPD-15", 0, 2), new AddInnovation(null, 74));

        var board = board(MAYOR);
        var plan = plan(MAYOR);

        var steps = plan.parts().stream().flatMap(it -> it.steps().stream()).toList();
        assertThat(plan.plan().after().exact())
                .isEqualByComparingTo(board.after(steps).exact());
        assertThat(plan.parts())
                .extracting(it -> it.part().name(), it -> it.steps().size())
                .containsExactly(
                        tuple("leave-out", 1), tuple("SID-16/3", 2), tuple("SPD-15/2", 1), tuple("new/other/74", 1));
        var marginal =
                plan.parts().stream().map(it -> it.effect().gain().rounded(8)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(marginal.setScale(4, RoundingMode.HALF_UP))
                .isEqualByComparingTo(plan.plan().gain().rounded(4));
    }

    @Test
    void a_part_is_done_when_the_answers_reached_the_level() {
        choose(ADMIN, raise(library, "SID-16", 3), raise(clinic, "SID-16", 3));
        assertThat(plan(MAYOR).parts().getFirst().open()).hasSize(2);

        verify(library, 3);
        assertThat(plan(MAYOR).parts().getFirst().open()).hasSize(1);

        verify(clinic, 3);
        assertThat(plan(MAYOR).parts().getFirst().done()).isTrue();
        assertThat(plan(MAYOR).plan().gain().numerator()).isZero();
    }

    @Test
    void what_nobody_can_do_any_more_is_shown_as_such_and_counts_for_nothing() {
        choose(ADMIN, new RaiseGovernment("SPD-15", 0, 2));
        city.run("update plan_step set indicator = 'SPD-09', level = 3");

        var plan = plan(MAYOR);

        assertThat(plan.parts().getFirst()).satisfies(it -> {
            assertThat(it.lost()).extracting(Step::id).containsExactly("SPD-09/3");
            assertThat(it.open()).isEmpty();
            assertThat(it.done()).isFalse();
            assertThat(it.effect().days()).isZero();
        });
        assertThat(plan.plan().after()).isEqualTo(board(MAYOR).now());
    }

    @Test
    void nobody_plans_what_cannot_be_done_any_more() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choose(ADMIN, new RaiseGovernment("SPD-05B", 0, 2)))
                .extracting(Refusal::key)
                .isEqualTo("planning.levers.refusal.settled");
        assertThat(plan(MAYOR).parts()).isEmpty();
        choose(ADMIN, new RaiseGovernment("SPD-05B", 0, 1)); // what was is reported
    }

    @Test
    void what_is_settled_is_told_apart_from_the_steps() {
        var board = board(MAYOR);

        assertThat(board.settled()).extracting(Settled::row, Settled::top).contains(tuple("SPD-05B", 1));
        assertThat(board.offers(null, "SPD-05B", LeverOrder.GAIN))
                .flatExtracting(LeverOffer::steps)
                .extracting(Step::id)
                .containsExactly("SPD-05B/1");
        assertThat(board.answer(1000).settled()).isEqualTo(board.settled());
        assertThat(board.steps(List.of("SPD-05B/3"))).containsExactly(new RaiseGovernment("SPD-05B", 0, 3));
    }

    @Test
    void owner_and_due_date_survive() {
        var part = choose(ADMIN, raise(library, "SID-16", 3)).getFirst();
        as(ADMIN, () -> plans().assign(part.id(), part.version(), " Sekretaris ", LocalDate.of(2026, 8, 17)));

        assertThat(plan(MAYOR).parts().getFirst().part())
                .extracting(PlanPart::owner, PlanPart::dueOn)
                .containsExactly("Sekretaris", LocalDate.of(2026, 8, 17));
    }

    @Test
    void who_changes_what_somebody_else_changed_meanwhile_is_told() {
        var part = choose(ADMIN, raise(library, "SID-16", 3)).getFirst();
        as(ADMIN, () -> plans().assign(part.id(), part.version(), "Sari", null));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(ADMIN, () -> plans().assign(part.id(), part.version(), "Budi", null)))
                .extracting(Refusal::key)
                .isEqualTo("planning.levers.refusal.changed");
        assertThat(plan(MAYOR).parts().getFirst().part().owner()).isEqualTo("Sari");
    }

    @Test
    void a_step_is_planned_once() {
        choose(ADMIN, raise(library, "SID-16", 3));
        choose(ADMIN, raise(library, "SID-16", 3), raise(clinic, "SID-16", 3));

        assertThat(plan(MAYOR).parts()).extracting(it -> it.steps().size()).containsExactly(1, 1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> choose(ADMIN, raise(clinic, "SID-16", 3)));
    }

    @Test
    void parts_change_their_order_and_leave() {
        choose(ADMIN, raise(library, "SID-16", 3));
        var second = choose(ADMIN, raise(clinic, "SID-17", 2)).getFirst();

        as(ADMIN, () -> {
            plans().moveUp(second.id(), second.version());
            return true;
        });
        assertThat(plan(MAYOR).parts()).extracting(it -> it.part().name()).containsExactly("SID-17/2", "SID-16/3");

        var first = plan(MAYOR).parts().getFirst().part();
        as(ADMIN, () -> {
            plans().remove(first.id(), first.version());
            return true;
        });
        assertThat(plan(MAYOR).parts()).extracting(it -> it.part().name()).containsExactly("SID-16/3");
    }

    @Test
    void the_head_of_an_agency_plans_for_its_innovations_only() {
        var head = head(schools);
        choose(head, raise(library, "SID-16", 3));
        var foreign = choose(ADMIN, raise(clinic, "SID-16", 3)).getFirst();

        assertThat(plan(head).parts()).extracting(PlannedPart::editable).containsExactly(true, false);
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> choose(head, raise(clinic, "SID-17", 3)));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> choose(head, new RaiseGovernment("SPD-15", 0, 2)));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> as(head, () -> plans().assign(foreign.id(), foreign.version(), "Saya", null)));
    }

    @Test
    void who_may_only_look_changes_nothing() {
        var part = choose(ADMIN, raise(library, "SID-16", 3)).getFirst();

        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> choose(MAYOR, raise(clinic, "SID-16", 3)));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> as(MAYOR, () -> {
                    plans().remove(part.id(), part.version());
                    return true;
                }));
        assertThat(plan(MAYOR).parts()).extracting(PlannedPart::editable).containsExactly(false);
    }

    @Test
    void a_closed_period_has_no_new_plans() {
        city.run("update period set open = false");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> choose(ADMIN, raise(clinic, "SID-16", 3)));
    }

    @Test
    void another_government_neither_sees_the_plan_nor_changes_it() {
        var part = choose(ADMIN, raise(library, "SID-16", 3)).getFirst();

        assertThat(plan(NEIGHBOUR).parts()).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(NEIGHBOUR, () -> plans().assign(part.id(), part.version(), "Tetangga", null)));
    }

    private static RaiseInnovation raise(String innovation, String row, int to) {
        return new RaiseInnovation(innovation, row, 0, to);
    }

    private String innovation(UUID agency, String title, String affair) {
        var id = city.innovation(agency, title, affair);
        var sheet = city.sheet(id);
        List.of("SID-16", "SID-17", "SID-32", "SID-33", "SID-35").forEach(it -> city.accepted(sheet, it, 1));
        return id.toString();
    }

    private void verify(String innovation, int level) {
        city.run(
                "update answer set verified_level = ?, claimed_level = ? where indicator = 'SID-16' and sheet_id ="
                        + " (select id from sheet where innovation_id = ?)",
                level,
                level,
                UUID.fromString(innovation));
    }

    private static List<PlanPart> choose(Actor actor, Step... steps) {
        return as(actor, () -> plans().choose(YEAR, Arrays.asList(steps)));
    }

    private static LeverBoard board(Actor actor) {
        return as(actor, () -> PORTAL.bean(GovernmentLevers.class).of(YEAR, View.VERIFIED));
    }

    private static PlanBoard plan(Actor actor) {
        return as(actor, () -> plans().of(PORTAL.bean(GovernmentLevers.class).of(YEAR, View.VERIFIED)));
    }

    private static GovernmentPlan plans() {
        return PORTAL.bean(GovernmentPlan.class);
    }

    private static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentActor.call(actor, work);
    }

    private static Actor head(UUID agency) {
        var own = new Scope.Agencies(Set.of(agency));
        Map<Permission, Scope> grants =
                Map.of(DASHBOARD_READ, new Scope.Everywhere(), INNOVATION_SUBMIT, own, PLAN_EDIT, own);
        return new Actor("head", "Kepala Dinas", "Kepala Dinas", KOTA_MOJOKERTO, grants);
    }
}
