package id.lumbung.evidence;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidenceServiceTest {
    private static final int DOCUMENT_LIMIT = 5 * 1024 * 1024;

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal(Map.of(
            "lumbung.evidence.per-row", 3,
            "evidence.gate", "open",
            "spec.name", "EvidenceServiceTest"));

    private final EvidenceService evidence = PORTAL.bean(EvidenceService.class);
    private final Actor operator = Actors.mayEverything(KOTA_MOJOKERTO);
    private final UUID sheet = TestSheets.add(PORTAL, KOTA_MOJOKERTO);
    private final EvidencePlace regulation = place("SID-16", "pdf");

    @Test
    void a_file_that_was_attached_is_listed_with_its_size_and_its_hash_and_comes_out_as_it_went_in() throws Exception {
        var pdf = Samples.pdf("Perwali");

        attach(regulation, "Perwali 41.pdf", pdf);

        assertThat(list("SID-16")).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Perwali 41.pdf");
            assertThat(it.mediaType()).isEqualTo("application/pdf");
            assertThat(it.size()).isEqualTo(pdf.length);
            assertThat(it.sha256()).isEqualTo(sha256(pdf));
            assertThat(it.uploadedBy()).isEqualTo("test");
            assertThat(read(it.id())).isEqualTo(pdf);
        });
    }

    @Test
    void a_file_may_be_as_large_as_the_limit_and_not_one_byte_larger() throws Exception {
        attach(regulation, "pas.pdf", Samples.pdf(DOCUMENT_LIMIT));

        assertRefused(
                "evidence.refusal.tooLarge.DOCUMENT",
                () -> attach(regulation, "lebih.pdf", Samples.pdf(DOCUMENT_LIMIT + 1)));

        assertThat(list("SID-16")).extracting(EvidenceItem::name).containsExactly("pas.pdf");
        assertThat(filesOf(KOTA_MOJOKERTO)).as("nothing is left of the other").doesNotContain("part");
    }

    @ParameterizedTest
    @MethodSource
    void a_file_that_is_not_what_the_row_takes_is_refused_whatever_its_name(String name, byte[] content) {
        assertRefused("evidence.refusal.type", () -> attach(regulation, name, content));

        assertThat(list("SID-16")).isEmpty();
    }

    static Stream<Arguments> a_file_that_is_not_what_the_row_takes_is_refused_whatever_its_name() {
        return Stream.of(
                argumentSet("html renamed", "laporan.pdf", Samples.HTML),
                argumentSet("svg renamed", "laporan.pdf", Samples.SVG),
                argumentSet("exe renamed", "laporan.pdf", Samples.EXE),
                argumentSet("two faces", "laporan.pdf", Samples.joined(Samples.GIF, Samples.pdf("x"))),
                argumentSet("a picture where a document is asked", "foto.png", Samples.PNG));
    }

    @Test
    void a_quicktime_film_is_kept_where_the_instrument_names_it_and_only_there() throws Exception {
        var film = Samples.mp4("qt  ");

        attach(place("SID-35", "mp4", "mov"), "IMG_0041.MOV", film);

        assertThat(list("SID-35"))
                .extracting(EvidenceItem::name, EvidenceItem::mediaType)
                .containsExactly(tuple("IMG_0041.mov", "video/quicktime"));
        assertRefused("evidence.refusal.type", () -> attach(place("SID-34", "mp4"), "IMG_0041.mp4", film));
    }

    @Test
    void what_phones_write_is_named_with_the_way_to_what_is_taken() {
        assertRefused("evidence.refusal.heic", () -> attach(place("SID-25", "jpg"), "IMG_1.jpg", Samples.mp4("heic")));
        assertRefused(
                "evidence.refusal.oldFilm", () -> attach(place("SID-35", "mp4"), "VID_1.mp4", Samples.mp4("3gp5")));
    }

    @Test
    void one_film_by_two_links_is_one_proof() {
        link(regulation, "https://youtu.be/dQw4w9WgXcQ?si=x");
        link(place("SID-17", "pdf"), "https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=1");

        assertThat(list("SID-16")).extracting(EvidenceItem::usedElsewhere).containsExactly(1);
        assertRefused(
                "evidence.refusal.alreadyHere", () -> link(regulation, "https://m.youtube.com/shorts/dQw4w9WgXcQ"));
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("evidence.refusal.empty", () -> attach(regulation, "kosong.pdf", new byte[0]));
    }

    @Test
    void a_picture_is_kept_under_a_true_name() throws Exception {
        var publicity = place("SID-25", "jpg", "jpeg", "png");

        attach(publicity, "../../etc/\u202efoto.exe", Samples.PNG);

        assertThat(list("SID-25")).extracting(EvidenceItem::name).containsExactly("foto.exe.png");
    }

    @Test
    void a_line_that_breaks_leaves_nothing_that_anybody_sees() throws Exception {
        var dies = new SequenceInputStream(new ByteArrayInputStream(Samples.pdf(200_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });

        assertThatIOException()
                .isThrownBy(() -> CurrentActor.call(operator, () -> {
                    evidence.attach(regulation, "putus.pdf", dies);
                    return true;
                }));

        assertThat(list("SID-16")).isEmpty();
        assertThat(PORTAL.bean(Told.class).changes)
                .extracting(EvidenceChanged::sheetId)
                .doesNotContain(sheet);
    }

    @Test
    void later_features_are_told_when_a_row_gains_or_loses_evidence() throws Exception {
        attach(regulation, "satu.pdf", Samples.pdf("satu"));
        remove(list("SID-16").getFirst());

        assertThat(PORTAL.bean(Told.class).changes)
                .filteredOn(it -> it.sheetId().equals(sheet))
                .extracting(EvidenceChanged::indicator)
                .containsExactly("SID-16", "SID-16");
    }

    @Test
    void the_same_file_in_another_row_is_told_and_in_the_same_row_refused() throws Exception {
        var pdf = Samples.pdf("sama " + sheet);
        attach(regulation, "SK.pdf", pdf);
        attach(place("SID-17", "pdf"), "SK tim.pdf", pdf);
        attach(place("SID-18", "pdf"), "DPA.pdf", Samples.pdf("lain " + sheet));

        assertThat(list("SID-16")).extracting(EvidenceItem::usedElsewhere).containsExactly(1);
        assertThat(list("SID-18")).extracting(EvidenceItem::usedElsewhere).containsExactly(0);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attach(regulation, "SK lagi.pdf", pdf))
                .satisfies(it -> assertThat(it.key()).isEqualTo("evidence.refusal.sameFile"))
                .satisfies(it -> assertThat(it.arguments()).containsExactly("SK lagi.pdf", "SK.pdf"));
        assertThat(list("SID-16")).hasSize(1);
    }

    @Test
    void a_row_takes_only_so_much() throws Exception {
        for (var part : List.of("a", "b", "c")) {
            attach(regulation, part + ".pdf", Samples.pdf(part));
        }

        assertRefused("evidence.refusal.tooMany", () -> attach(regulation, "d.pdf", Samples.pdf("d")));
        assertRefused("evidence.refusal.tooMany", () -> link(regulation, "https://jdih.go.id/41"));
    }

    @Test
    void a_public_link_is_kept_and_any_other_refused() throws Exception {
        link(regulation, " https://jdih.mojokertokota.go.id/perwali/41 ");

        assertThat(list("SID-16"))
                .extracting(EvidenceItem::kind, EvidenceItem::name, EvidenceItem::url)
                .containsExactly(tuple(
                        EvidenceKind.LINK, "jdih.mojokertokota.go.id", "https://jdih.mojokertokota.go.id/perwali/41"));
        assertRefused("evidence.refusal.link", () -> link(regulation, "https://127.0.0.1/"));
        assertRefused("evidence.refusal.link", () -> link(regulation, "javascript:alert(1)"));
        assertRefused(
                "evidence.refusal.alreadyHere", () -> link(regulation, "https://jdih.mojokertokota.go.id/perwali/41"));
    }

    @Test
    void what_was_removed_is_gone_for_everybody() throws Exception {
        attach(regulation, "salah.pdf", Samples.pdf("salah"));
        var item = list("SID-16").getFirst();

        remove(item);

        assertThat(list("SID-16")).isEmpty();
        assertNotFound(() -> read(item.id()));
        assertNotFound(() -> remove(item));
    }

    @Test
    void a_sheet_that_is_closed_loses_and_gains_nothing() throws Exception {
        attach(regulation, "tetap.pdf", Samples.pdf("tetap"));
        var item = list("SID-16").getFirst();
        PORTAL.bean(OpenGate.class).close(sheet);

        assertRefused("assessment.sheet.refusal.closed", () -> attach(regulation, "telat.pdf", Samples.pdf("telat")));
        assertRefused("assessment.sheet.refusal.closed", () -> link(regulation, "https://jdih.go.id/41"));
        assertRefused("assessment.sheet.refusal.closed", () -> remove(item));
        assertThat(list("SID-16")).hasSize(1);
    }

    @Test
    void who_may_only_read_attaches_nothing() throws Exception {
        attach(regulation, "bukti.pdf", Samples.pdf("bukti"));
        var reader = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ);
        var stranger = Actors.may(KOTA_MOJOKERTO, INNOVATION_EDIT);

        assertForbidden(() -> CurrentActor.call(reader, () -> {
            evidence.attach(regulation, "x.pdf", new ByteArrayInputStream(Samples.pdf("x")));
            return true;
        }));
        assertForbidden(() -> CurrentActor.run(reader, () -> evidence.attachLink(regulation, "https://go.id")));
        assertForbidden(() -> CurrentActor.run(
                reader, () -> evidence.remove(list("SID-16").getFirst().id())));
        assertForbidden(() -> CurrentActor.run(stranger, () -> evidence.list(sheet, "SID-16")));
    }

    @Test
    void another_government_does_not_know_the_evidence() throws Exception {
        attach(regulation, "rahasia.pdf", Samples.pdf("rahasia"));
        var item = list("SID-16").getFirst();
        var neighbour = Actors.mayEverything(KABUPATEN_MOJOKERTO);

        assertNotFound(() -> CurrentActor.call(neighbour, () -> evidence.open(item.id())));
        assertNotFound(() -> CurrentActor.run(neighbour, () -> evidence.remove(item.id())));
        assertThat(CurrentActor.call(neighbour, () -> evidence.list(sheet, "SID-16")))
                .isEmpty();
    }

    @Test
    void a_duplicate_in_another_government_is_not_told() throws Exception {
        var pdf = Samples.pdf("dua daerah " + sheet);
        attach(regulation, "SK.pdf", pdf);
        var theirs = new EvidencePlace(TestSheets.add(PORTAL, KABUPATEN_MOJOKERTO), "SID-16", Set.of("pdf"));
        var neighbour = Actors.mayEverything(KABUPATEN_MOJOKERTO);

        CurrentActor.call(neighbour, () -> {
            evidence.attach(theirs, "SK.pdf", new ByteArrayInputStream(pdf));
            return true;
        });

        assertThat(list("SID-16")).extracting(EvidenceItem::usedElsewhere).containsExactly(0);
    }

    @Test
    void the_reaper_takes_uploads_that_never_ended_and_what_was_removed_long_ago() throws Exception {
        attach(regulation, "tetap.pdf", Samples.pdf("tetap"));
        attach(regulation, "dibuang.pdf", Samples.pdf("dibuang"));
        attach(regulation, "putus.pdf", Samples.pdf("putus"));
        var broken =
                TestSheets.file(PORTAL, KOTA_MOJOKERTO, list("SID-16").getLast().id());
        Files.setLastModifiedTime(broken, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        remove(list("SID-16").get(1));
        age("update evidence set removed_at = ? where name = 'dibuang.pdf' and sheet_id = ?", 31 * 24);
        age("update evidence set state = 'RECEIVING', uploaded_at = ? where name = 'putus.pdf' and sheet_id = ?", 2);
        var before = filesOf(KOTA_MOJOKERTO).size();

        PORTAL.bean(EvidenceReaper.class).reap();

        assertThat(filesOf(KOTA_MOJOKERTO)).hasSize(before - 2);
        assertThat(read(list("SID-16").getFirst().id())).isEqualTo(Samples.pdf("tetap"));
    }

    @Test
    void with_a_sheet_its_evidence_leaves_files_and_all() throws Exception {
        attach(regulation, "ikut.pdf", Samples.pdf("ikut"));
        var item = list("SID-16").getFirst();
        var before = filesOf(KOTA_MOJOKERTO).size();

        CurrentActor.run(operator, () -> evidence.leave(sheet));

        assertNotFound(() -> read(item.id()));
        assertThat(filesOf(KOTA_MOJOKERTO)).hasSize(before - 1);
    }

    private void attach(EvidencePlace place, String name, byte[] content) throws IOException {
        CurrentActor.call(operator, () -> {
            evidence.attach(place, name, new ByteArrayInputStream(content));
            return true;
        });
    }

    private void link(EvidencePlace place, String typed) {
        CurrentActor.run(operator, () -> evidence.attachLink(place, typed));
    }

    private void remove(EvidenceItem item) {
        CurrentActor.run(operator, () -> evidence.remove(item.id()));
    }

    private List<EvidenceItem> list(String indicator) {
        return CurrentActor.call(operator, () -> evidence.list(sheet, indicator));
    }

    private byte[] read(UUID id) throws IOException {
        try (var bytes =
                CurrentActor.call(operator, () -> evidence.open(id)).source().open()) {
            return bytes.readAllBytes();
        }
    }

    private void age(String sql, int hours) {
        TestSheets.execute(PORTAL, KOTA_MOJOKERTO, sql, OffsetDateTime.now().minusHours(hours), sheet);
    }

    private EvidencePlace place(String indicator, String... formats) {
        return new EvidencePlace(sheet, indicator, Set.of(formats));
    }

    private static List<String> filesOf(TenantKey tenant) throws IOException {
        try (var all = Files.walk(PORTAL.files().resolve(tenant.schema()))) {
            return all.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }

    private static void assertForbidden(ThrowingCallable work) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(work);
    }

    private static void assertNotFound(ThrowingCallable work) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(work);
    }

    /** A later feature. */
    @Singleton
    @Requires(property = "spec.name", value = "EvidenceServiceTest")
    static class Told {
        private final List<EvidenceChanged> changes = new CopyOnWriteArrayList<>();

        @EventListener
        void whenChanged(EvidenceChanged event) {
            changes.add(event);
        }
    }
}
