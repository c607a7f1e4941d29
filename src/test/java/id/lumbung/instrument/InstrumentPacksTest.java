package id.lumbung.instrument;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentPacksTest {
    private static final Actor STAFF = Actors.ofPlatform(Permission.INSTRUMENT_PUBLISH);

    private TestPortal portal;

    @BeforeEach
    void open() throws SQLException {
        portal = new TestPortal().open();
    }

    @AfterEach
    void close() throws SQLException {
        portal.close();
    }

    @Test
    void the_pack_that_ships_is_the_first_edition_and_is_put_in_once() throws SQLException {
        portal.bean(PublishedPacks.class).refresh();

        assertThat(portal.listAsSuperuser("""
                        select concat_ws(' ', code, revision, state, checksum = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
                        from control.instrument_pack""")).containsExactly("IID 1 PUBLISHED t");
        assertThat(history()).extracting(PackEvent::action).containsExactly(PackAction.SHIPPED);
    }

    @Test
    void a_broken_pack_lists_its_flaws_and_nothing_changes() throws SQLException {
        var flawed = catchThrowableOfType(FlawedDocumentException.class, () -> upload(SamplePacks.BROKEN));

        assertThat(Told.of(flawed))
                .containsExactlyInAnyOrder(
                        new Told("$.sid[3].name.en", "is missing"),
                        new Told("$.sid[4].measure.unit", "is not one of the units: TIMES"));
        assertThat(draft()).isEmpty();
        assertThat(portal.queryAsSuperuser("select count(*) from control.instrument_pack"))
                .isEqualTo(1L);
    }

    @Test
    void a_draft_is_in_force_nowhere_until_it_is_published_and_then_at_once() throws Exception {
        var before = instruments().version("IID", "2026");
        upload(SamplePacks.WITH_2028);

        var draft = draft().orElseThrow();
        assertThat(draft.edition()).isEqualTo(2);
        assertThat(draft.added()).extracting(InstrumentVersion::code).containsExactly("2028");
        assertThat(draft.altered()).isEmpty();
        assertThat(instruments().iid().version("2028")).isEmpty();

        as(STAFF, it -> publish(it, 2));

        assertThat(instruments().version("IID", "2028").minimumDivisor()).isEqualTo(20);
        assertThat(instruments().version("IID", "2026")).isEqualTo(before);
        assertThat(portal.listAsSuperuser("select state from control.instrument_pack order by revision"))
                .containsExactly("RETIRED", "PUBLISHED");
        assertThat(history())
                .extracting(PackEvent::action)
                .containsExactly(PackAction.PUBLISHED, PackAction.UPLOADED, PackAction.SHIPPED);
        assertThat(history().getFirst().actorName()).isEqualTo("Sari Wulandari");
    }

    @Test
    void what_was_published_elsewhere_comes_into_force_here_by_looking() throws Exception {
        upload(SamplePacks.WITH_2028);
        portal.executeAsSuperuser("""
                update control.instrument_pack set state = 'RETIRED' where revision = 1;
                update control.instrument_pack set state = 'PUBLISHED' where revision = 2;
                insert into control.instrument_event
                values (gen_random_uuid(), 'IID', 2, null, 'PUBLISHED', 'other', 'Other', now())""");

        portal.bean(PublishedPacks.class).refresh();

        assertThat(instruments().iid().version("2028")).isPresent();
    }

    @Test
    void a_published_pack_that_is_not_what_was_uploaded_leaves_the_last_one_in_force() throws Exception {
        upload(SamplePacks.WITH_2028);
        portal.executeAsSuperuser("update control.instrument_pack set document = document || '#' where revision = 2");
        assertThat(draft()).isEmpty();
        portal.executeAsSuperuser("""
                update control.instrument_pack set state = 'RETIRED' where revision = 1;
                update control.instrument_pack set state = 'PUBLISHED' where revision = 2;
                insert into control.instrument_event
                values (gen_random_uuid(), 'IID', 2, null, 'PUBLISHED', 'other', 'Other', now())""");

        portal.bean(PublishedPacks.class).refresh();

        assertThat(instruments().iid().versions()).hasSize(6);
    }

    @Test
    void a_draft_that_changes_a_published_version_or_leaves_one_out_is_refused() throws Exception {
        upload(SamplePacks.ALTERED);
        assertThat(draft().orElseThrow().altered()).containsExactly("2026");
        refused("instrument.packs.refusal.altered", () -> as(STAFF, it -> publish(it, 2)));

        upload(SamplePacks.IID.replace("- code: \"2024\"", "- code: \"2030\""));
        assertThat(draft().orElseThrow().altered()).containsExactly("2024");
        refused("instrument.packs.refusal.altered", () -> as(STAFF, it -> publish(it, 3)));

        assertThat(instruments().iid().versions())
                .extracting(InstrumentVersion::code)
                .doesNotContain("2028", "2030");
    }

    @Test
    void a_published_version_is_corrected_by_a_revision_and_stays_what_it_was() throws Exception {
        var before = instruments().version("IID", "2026");
        upload(SamplePacks.WITH_REVISION);
        assertThat(draft().orElseThrow().added())
                .extracting(it -> it.id().label())
                .containsExactly("2026/2");

        as(STAFF, it -> publish(it, 2));

        assertThat(instruments().version(before.id())).isEqualTo(before);
        assertThat(instruments().version("IID", "2026").revision().number()).isEqualTo(2);

        upload(SamplePacks.WITH_REVISION.replace("to: \"2026-12-31\"", "to: \"2026-12-30\""));
        assertThat(draft().orElseThrow().altered()).containsExactly("2027", "2026/2");
        upload(SamplePacks.IID);
        assertThat(draft().orElseThrow().altered()).containsExactly("2026/2");
        refused("instrument.packs.refusal.altered", () -> as(STAFF, it -> publish(it, 4)));
    }

    @Test
    void a_draft_that_was_replaced_or_discarded_meanwhile_cannot_be_published() throws Exception {
        upload(SamplePacks.ALTERED);
        upload(SamplePacks.WITH_2028);
        refused("instrument.packs.refusal.replaced", () -> as(STAFF, it -> publish(it, 2)));

        as(STAFF, it -> {
            it.discard("IID", 3);
            return it;
        });
        assertThat(draft()).isEmpty();
        refused("instrument.packs.refusal.replaced", () -> as(STAFF, it -> publish(it, 3)));
    }

    @Test
    void a_retired_version_stays_readable_and_the_usual_one_cannot_be_retired() {
        as(STAFF, it -> retire(it, "2022"));
        as(STAFF, it -> retire(it, "2022"));

        assertThat(instruments().retired("IID")).containsExactly("2022");
        assertThat(instruments().version("IID", "2022").code()).isEqualTo("2022");
        assertThat(history()).hasSize(2);
        refused("instrument.packs.refusal.default", () -> as(STAFF, it -> retire(it, "2026")));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> as(STAFF, it -> retire(it, "2031")));
    }

    @Test
    void nobody_of_a_government_touches_packs() {
        var mayor = Actors.may(
                KOTA_MOJOKERTO, Permission.DASHBOARD_READ, Permission.INSTRUMENT_READ, Permission.SETTINGS_EDIT);

        forbidden(() -> CurrentActor.call(mayor, () -> {
            packs().upload(SamplePacks.WITH_2028);
            return true;
        }));
        forbidden(() -> as(mayor, it -> publish(it, 1)));
        forbidden(() -> as(mayor, it -> retire(it, "2022")));
        forbidden(() -> as(mayor, it -> it.draft("IID")));
        forbidden(() -> as(mayor, it -> it.history("IID")));
        forbidden(() -> CurrentActor.run(mayor, () -> packs().discard("IID", 1)));
        forbidden(() -> CurrentActor.run(
                mayor, () -> portal.bean(VersionEffects.class).of(instruments().version("IID", "2027"), 0, 10)));
    }

    private Instruments instruments() {
        return portal.bean(Instruments.class);
    }

    private InstrumentPacks packs() {
        return portal.bean(InstrumentPacks.class);
    }

    private void upload(String document) throws FlawedDocumentException {
        CurrentActor.call(STAFF, () -> {
            packs().upload(document);
            return true;
        });
    }

    private List<PackEvent> history() {
        return as(STAFF, it -> it.history("IID"));
    }

    private Optional<PackDraft> draft() {
        return as(STAFF, it -> it.draft("IID"));
    }

    private <T> T as(Actor actor, Function<InstrumentPacks, T> work) {
        return CurrentActor.call(actor, () -> work.apply(packs()));
    }

    private static boolean publish(InstrumentPacks packs, int edition) {
        packs.publish("IID", edition);
        return true;
    }

    private static boolean retire(InstrumentPacks packs, String version) {
        packs.retire("IID", version);
        return true;
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }

    private static void forbidden(ThrowingCallable work) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(work);
    }
}
