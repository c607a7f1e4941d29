package id.lumbung.innovation;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.SheetFixture;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InnovationServiceTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(Map.of("spec.name", "InnovationServiceTest"));

    private final InnovationService innovations = PORTAL.bean(InnovationService.class);
    private final Actor everybody = Actors.mayEverything(KOTA_MOJOKERTO);

    @Test
    void what_was_typed_comes_back_as_it_was() {
        var agency = agency(KOTA_MOJOKERTO);
        var draft = Drafts.complete(agency, "Lakon Kumis Mas Gege");

        var registered = as(everybody, () -> innovations.register(draft));
        var opened = as(everybody, () -> innovations.open(registered.id()));

        assertThat(opened).isEqualTo(registered);
        assertThat(opened.draft()).isEqualTo(draft);
        assertThat(opened.designWords()).isEqualTo(300);
        assertThat(opened.updatedBy()).isEqualTo("test");
    }

    @Test
    void a_draft_is_kept_with_its_first_word_and_then_word_by_word() {
        var agency = agency(KOTA_MOJOKERTO);

        var first = as(everybody, () -> innovations.register(Drafts.titled(agency, "Gempa")));
        var second = as(
                everybody, () -> innovations.save(first.id(), first.version(), Drafts.titled(agency, "Gempa Genting")));

        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(as(everybody, () -> innovations.open(first.id())).draft().title())
                .isEqualTo("Gempa Genting");
    }

    @Test
    void saving_what_is_already_kept_changes_nothing() {
        var first = registered("Palapa Mojo");

        var again = as(everybody, () -> innovations.save(first.id(), first.version(), first.draft()));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void who_saves_over_the_change_of_somebody_else_is_told_whose_and_when() {
        var first = registered("Siti Pinter");
        var theirs = as(
                everybody,
                () -> innovations.save(
                        first.id(), first.version(), first.draft().withTitle("Siti Pinter Sekali")));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> as(
                        everybody,
                        () -> innovations.save(
                                first.id(), first.version(), first.draft().withTitle("Siti Pintar"))))
                .satisfies(it -> assertThat(it.by()).isEqualTo("test"))
                .satisfies(it -> assertThat(it.at()).isEqualTo(theirs.updatedAt()));
    }

    @Test
    void an_operator_edits_only_in_the_own_agency() {
        var own = agency(KOTA_MOJOKERTO);
        var foreign = registered("Jaka Tingting");
        var operator = Actors.mayIn(own, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT);

        assertThat(as(operator, () -> innovations.register(Drafts.titled(own, "Milik sendiri"))))
                .isNotNull();
        assertThat(as(operator, () -> innovations.open(foreign.id()))).isEqualTo(foreign);
        assertForbidden(operator, () -> innovations.save(foreign.id(), foreign.version(), foreign.draft()));
        assertForbidden(
                operator,
                () -> innovations.register(Drafts.titled(foreign.draft().agencyId(), "Titipan")));
        assertForbidden(operator, () -> {
            innovations.delete(foreign.id());
            return foreign;
        });
    }

    @Test
    void an_operator_cannot_push_an_innovation_into_another_agency() {
        var own = agency(KOTA_MOJOKERTO);
        var other = agency(KOTA_MOJOKERTO);
        var operator = Actors.mayIn(own, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT);
        var mine = as(operator, () -> innovations.register(Drafts.titled(own, "Tetap di sini")));

        assertForbidden(
                operator, () -> innovations.save(mine.id(), mine.version(), Drafts.titled(other, "Tetap di sini")));
    }

    @Test
    void who_may_only_read_changes_nothing() {
        var innovation = registered("Canting Gula Mojo");
        var reader = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ);

        assertThat(as(reader, () -> innovations.open(innovation.id()))).isEqualTo(innovation);
        assertForbidden(reader, () -> innovations.save(innovation.id(), innovation.version(), innovation.draft()));
        assertForbidden(Actors.may(KOTA_MOJOKERTO), () -> innovations.open(innovation.id()));
    }

    @Test
    void another_government_does_not_know_the_innovation() {
        var innovation = registered("Rahasia Kota");
        var neighbour = Actors.mayEverything(KABUPATEN_MOJOKERTO);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(neighbour, () -> innovations.open(innovation.id())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(neighbour, () -> innovations.save(innovation.id(), 0, innovation.draft())));
        assertThat(as(
                        neighbour,
                        () -> innovations.register(Drafts.titled(agency(KABUPATEN_MOJOKERTO), "Rahasia Kota"))))
                .as("nor is its title taken there")
                .isNotNull();
    }

    @Test
    void what_cannot_be_kept_is_refused_by_name() {
        var agency = agency(KOTA_MOJOKERTO);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(
                        everybody,
                        () -> innovations.register(Drafts.titled(agency, "Satu").withVideo("http://127.0.0.1/"))))
                .satisfies(it -> assertThat(it.key()).isEqualTo("innovation.problem.link"));
    }

    @Test
    void an_agency_that_is_no_longer_active_takes_nothing_new() {
        var agency = agency(KOTA_MOJOKERTO);
        var kept = as(everybody, () -> innovations.register(Drafts.titled(agency, "Lama")));
        as(everybody, () -> PORTAL.bean(Agencies.class).deactivate(agency));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(everybody, () -> innovations.register(Drafts.titled(agency, "Baru"))));
        assertThat(as(everybody, () -> innovations.save(kept.id(), kept.version(), Drafts.titled(agency, "Lama saja"))))
                .as("but what it has can still be edited")
                .isNotNull();
    }

    @Test
    void a_title_that_is_taken_is_refused_however_it_is_written_and_the_other_is_named() {
        var first = registered("Jumat Bersih");
        var other = registered("Sabtu Bersih");

        for (var same :
                List.of("Jum\u2019at Bersih", "JUM'AT  bersih", "Jumat\u00A0Bersih ", "Ju\u00ADm\u02BCat Bersih")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> registered(same))
                    .satisfies(it -> assertTaken(it, first.id()));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> as(
                            everybody,
                            () -> innovations.save(
                                    other.id(), other.version(), other.draft().withTitle(same))))
                    .satisfies(it -> assertTaken(it, first.id()));
        }
    }

    @Test
    void the_own_title_can_be_written_differently_and_no_title_is_nobodys() {
        var first = registered("Siti  Pinter");

        var changed = as(
                everybody,
                () -> innovations.save(
                        first.id(), first.version(), first.draft().withTitle("SITI PINTER")));

        assertThat(changed.draft().title()).isEqualTo("SITI PINTER");
        assertThat(registered("").draft().title()).isEmpty();
        assertThat(registered("\u200D\u3164").draft().title())
                .as("nobody sees it")
                .isEmpty();
    }

    @RepeatedTest(5)
    void of_two_who_give_the_same_title_at_once_one_gets_it_and_the_other_is_led_there() throws Exception {
        var agency = agency(KOTA_MOJOKERTO);
        var title = "Serentak " + UUID.randomUUID();
        try (var both = Executors.newFixedThreadPool(2)) {
            var tries = both.invokeAll(Collections.nCopies(2, () -> {
                try {
                    return as(everybody, () -> innovations.register(Drafts.titled(agency, title)))
                            .id();
                } catch (Refusal refused) {
                    return refused;
                }
            }));
            var ends = List.of(tries.getFirst().get(), tries.getLast().get());

            var winner = ends.stream().filter(UUID.class::isInstance).toList();
            assertThat(winner).hasSize(1);
            assertThat(ends)
                    .filteredOn(Refusal.class::isInstance)
                    .singleElement()
                    .satisfies(it -> assertTaken((Refusal) it, (UUID) winner.getFirst()));
        }
    }

    @Test
    void the_database_itself_keeps_a_title_for_one() {
        var first = registered("Dijaga basis data");
        var second = registered("Dijaga juga");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> new SheetFixture(PORTAL, KOTA_MOJOKERTO)
                        .asEverybody(() -> PORTAL.bean(InnovationRepository.class)
                                .update(second.changed(first.draft(), "test", second.updatedAt()))))
                .withMessageContaining("innovation_title_key_ux");
    }

    @Test
    void later_features_are_told_and_can_keep_an_innovation_from_leaving() {
        var told = PORTAL.bean(Told.class);
        var stays = registered("Tetap");
        var leaves = registered("Pergi");
        told.refuse(stays.id());

        assertThat(told.registered).contains(stays.id(), leaves.id());
        as(everybody, () -> {
            innovations.delete(leaves.id());
            return leaves;
        });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(everybody, () -> {
                    innovations.delete(stays.id());
                    return stays;
                }));

        assertThat(as(everybody, () -> innovations.open(stays.id()))).isEqualTo(stays);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(everybody, () -> innovations.open(leaves.id())));
    }

    private Innovation registered(String title) {
        var agency = agency(KOTA_MOJOKERTO);
        return as(everybody, () -> innovations.register(Drafts.titled(agency, title)));
    }

    private static UUID agency(TenantKey tenant) {
        var name = "OPD " + UUID.randomUUID();
        return as(Actors.mayEverything(tenant), () -> PORTAL.bean(Agencies.class)
                        .add(name, "OPD"))
                .id();
    }

    private static void assertTaken(Refusal refusal, UUID by) {
        assertThat(refusal.key()).isEqualTo("innovation.refusal.titleTaken");
        assertThat(refusal.because()).contains(new Refusal.Cause("innovations", by));
    }

    private static void assertForbidden(Actor actor, Supplier<?> work) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> as(actor, work));
    }

    private static <R> R as(Actor actor, Supplier<R> work) {
        return CurrentActor.call(actor, work::get);
    }

    /** A later feature. */
    @Singleton
    @Requires(property = "spec.name", value = "InnovationServiceTest")
    static class Told {
        private final List<UUID> registered = new ArrayList<>();
        private final List<UUID> refused = new ArrayList<>();

        void refuse(UUID id) {
            refused.add(id);
        }

        @EventListener
        void whenRegistered(InnovationRegistered event) {
            registered.add(event.id());
        }

        @EventListener
        void whenLeaving(InnovationLeaving event) {
            if (refused.contains(event.id())) {
                throw new Refusal("assessment.refusal.submitted");
            }
        }
    }
}
