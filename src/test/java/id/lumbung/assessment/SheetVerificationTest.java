package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.assessment.core.Verdict.Accepted;
import id.lumbung.assessment.core.Verdict.Corrected;
import id.lumbung.assessment.core.Verdict.Returned;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetVerificationTest {
    private static final String REGULATION = "SID-16";
    private static final String STAFF = "SID-17";

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final SheetFixture kota = new SheetFixture(PORTAL, KOTA_MOJOKERTO);
    private final Actor verifier = Actors.may(KOTA_MOJOKERTO, SHEET_VERIFY, INNOVATION_READ);
    private SheetVerification desk;
    private VerificationQueue queue;
    private UUID agency;
    private UUID innovation;
    private UUID sheet;

    @BeforeEach
    void an_agency_has_sent_two_claims() {
        desk = PORTAL.bean(SheetVerification.class);
        queue = PORTAL.bean(VerificationQueue.class);
        agency = kota.withPeriod().agency("Kecamatan Magersari");
        innovation = kota.innovation(agency, "Lakon Kumis Mas Gege");
        sheet = sheet().id();
        claim(REGULATION, 2);
        claim(STAFF, 3);
        send();
    }

    @Test
    void an_accepted_claim_counts_as_verified_at_once() {
        decide(REGULATION, new Accepted());

        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(answer(REGULATION).verifiedLevel()).isEqualTo(2);
        assertThat(sheet().verifiedPoints()).isEqualByComparingTo("6");
        assertThat(sheet().pending()).isEqualTo(1);
        assertThat(sheet().state()).isEqualTo(SheetState.SUBMITTED);
    }

    @Test
    void a_corrected_claim_counts_with_the_level_of_the_verifier() {
        decide(REGULATION, new Corrected(1, "  Baru SK kepala dinas. "));

        assertThat(answer(REGULATION).verifiedLevel()).isEqualTo(1);
        assertThat(answer(REGULATION).reason()).isEqualTo("Baru SK kepala dinas.");
        assertThat(sheet().verifiedPoints()).isEqualByComparingTo("3");
        assertThat(sheet().claimedPoints()).isEqualByComparingTo("12");
    }

    @Test
    void a_returned_claim_counts_nothing_and_waits_for_the_agency() {
        decide(REGULATION, new Returned("Halaman depan belum ada."));

        assertThat(answer(REGULATION).verifiedLevel()).isNull();
        assertThat(sheet().verifiedPoints()).isZero();
        assertThat(sheet().returned()).isEqualTo(1);
    }

    @Test
    void the_sheet_is_verified_when_every_claim_was_decided() {
        decide(REGULATION, new Accepted());
        decide(STAFF, new Corrected(0, "SK tidak memuat inovasi ini."));

        assertThat(sheet().state()).isEqualTo(SheetState.VERIFIED);
        assertThat(sheet().pending()).isZero();
    }

    @Test
    void the_sheet_goes_back_when_every_claim_was_decided_and_one_returned() {
        decide(REGULATION, new Returned("Halaman depan belum ada."));
        decide(STAFF, new Accepted());

        assertThat(sheet().state()).isEqualTo(SheetState.RETURNED);
    }

    @Test
    void what_was_returned_comes_back_alone() {
        decide(REGULATION, new Returned("Halaman depan belum ada."));
        decide(STAFF, new Accepted());
        claim(REGULATION, 1);
        send();

        assertThat(answer(STAFF).decision()).isEqualTo(Decision.ACCEPTED);
        var waiting = waitingHere();
        assertThat(waiting).extracting(QueueRow::indicator).containsExactly(REGULATION);
        assertThat(waiting.getFirst().mended()).isTrue();
    }

    @Test
    void the_history_says_who_decided_what_and_why() {
        decide(REGULATION, new Corrected(1, "Baru SK kepala dinas."));

        var event = claimOf(REGULATION).events().getFirst();

        assertThat(event.action()).isEqualTo(SheetAction.CORRECTED);
        assertThat(event.fromLevel()).isEqualTo(2);
        assertThat(event.toLevel()).isEqualTo(1);
        assertThat(event.reason()).isEqualTo("Baru SK kepala dinas.");
        assertThat(event.actorName()).isEqualTo("Sari Wulandari");
    }

    @Test
    void the_last_decision_can_be_taken_back_and_then_the_one_before() {
        decide(REGULATION, new Returned("Halaman depan belum ada."));
        decide(STAFF, new Accepted());

        as(verifier, desk::undo);
        assertThat(answer(STAFF).decision()).isEqualTo(Decision.PENDING);
        assertThat(answer(STAFF).verifiedLevel()).isNull();
        assertThat(sheet().state()).isEqualTo(SheetState.SUBMITTED);

        as(verifier, desk::undo);
        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.PENDING);
        assertThat(answer(REGULATION).reason()).isNull();
        assertThat(claimOf(REGULATION).events().getFirst().action()).isEqualTo(SheetAction.UNDONE);
    }

    @Test
    void what_is_offered_back_is_that_decision_and_no_other() {
        decide(REGULATION, new Accepted());
        var last = decide(STAFF, new Accepted());
        as(verifier, desk::undo);

        refused("assessment.verification.refusal.mended", () -> as(verifier, () -> desk.undo(last)));
        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.ACCEPTED);

        var again = decide(STAFF, new Accepted());
        refused(
                "assessment.verification.refusal.nothingToUndo",
                () -> as(named("Budi", SHEET_VERIFY), () -> desk.undo(again)));
        as(verifier, () -> desk.undo(again));
        assertThat(answer(STAFF).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void nobody_takes_back_the_decision_of_somebody_else() {
        decide(REGULATION, new Accepted());
        var colleague = named("Budi", SHEET_VERIFY);

        refused("assessment.verification.refusal.nothingToUndo", () -> as(colleague, desk::undo));
    }

    @Test
    void a_return_the_agency_has_begun_to_mend_stays() {
        decide(REGULATION, new Returned("Halaman depan belum ada."));
        claim(REGULATION, 1);

        refused("assessment.verification.refusal.mended", () -> as(verifier, desk::undo));
    }

    @Test
    void a_claim_is_decided_once() {
        var version = answer(REGULATION).version();
        decide(REGULATION, new Accepted());

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> decide(REGULATION, version, new Returned("Belum.")))
                .satisfies(it -> assertThat(it.by()).isEqualTo("Sari Wulandari"));
        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void of_two_verifiers_at_the_same_moment_one_decides_and_the_other_is_told() throws Exception {
        var version = answer(REGULATION).version();
        Callable<Boolean> decision = () -> {
            try {
                decide(REGULATION, version, new Accepted());
                return true;
            } catch (ConflictException somebodyWasFaster) {
                return false;
            }
        };
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = executor.invokeAll(List.of(decision, decision, decision, decision));

            assertThat(outcomes).extracting(it -> it.get()).containsOnlyOnce(true);
        }
        assertThat(claimOf(REGULATION).events())
                .filteredOn(it -> it.action() == SheetAction.ACCEPTED)
                .hasSize(1);
    }

    @Test
    void two_claims_of_a_sheet_decided_at_the_same_moment_are_both_counted() throws Exception {
        Callable<SheetAnswer> one = () -> decide(REGULATION, new Accepted());
        Callable<SheetAnswer> other = () -> decide(STAFF, new Accepted());
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : executor.invokeAll(List.of(one, other))) {
                outcome.get();
            }
        }
        assertThat(sheet().verifiedPoints()).isEqualByComparingTo("12");
        assertThat(sheet().state()).isEqualTo(SheetState.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void there_is_no_level_outside_of_the_instrument(int level) {
        refused("assessment.verification.refusal.level", () -> decide(REGULATION, new Corrected(level, "Salah.")));
    }

    @Test
    void a_correction_names_another_level() {
        refused("assessment.verification.refusal.sameLevel", () -> decide(REGULATION, new Corrected(2, "Sama.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void correcting_and_returning_need_a_reason(String reason) {
        refused("assessment.verification.refusal.reason", () -> new Corrected(1, reason));
        refused("assessment.verification.refusal.reason", () -> new Returned(reason));
    }

    @Test
    void a_reason_is_not_a_novel() {
        refused("assessment.verification.refusal.reasonTooLong", () -> new Returned("x".repeat(1001)));
    }

    @Test
    void an_operator_may_not_verify() {
        var operator = Actors.mayIn(agency, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT, INNOVATION_SUBMIT);

        forbidden(operator, () -> desk.decide(sheet, REGULATION, 1, new Accepted()));
        forbidden(operator, desk::undo);
        forbidden(operator, () -> queue.waiting(0, 10));
        forbidden(operator, () -> queue.standing());
        forbidden(operator, () -> queue.open(sheet, REGULATION));
        forbidden(operator, () -> queue.lastDecision());
    }

    @Test
    void nobody_verifies_what_their_own_agency_claims() {
        var both = new Actor(
                "both",
                "Dewi",
                "",
                KOTA_MOJOKERTO,
                Map.of(SHEET_VERIFY, new Scope.Everywhere(), INNOVATION_EDIT, new Scope.Agencies(Set.of(agency))));
        var version = answer(REGULATION).version();

        refused(
                "assessment.verification.refusal.ownAgency",
                () -> as(both, () -> desk.decide(sheet, REGULATION, version, new Accepted())));
        assertThat(CurrentActor.call(both, () -> queue.waiting(0, 1000)))
                .noneMatch(it -> it.sheetId().equals(sheet));
    }

    @Test
    void another_government_does_not_even_find_the_claim() {
        new SheetFixture(PORTAL, KABUPATEN_MOJOKERTO).withPeriod();
        var foreigner = Actors.may(KABUPATEN_MOJOKERTO, SHEET_VERIFY);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(foreigner, () -> desk.decide(sheet, REGULATION, 1, new Accepted())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(foreigner, () -> queue.open(sheet, REGULATION)));
        assertThat(CurrentActor.call(foreigner, () -> queue.waiting(0, 10))).isEmpty();
    }

    @Test
    void a_row_nobody_claimed_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(verifier, () -> desk.decide(sheet, "SID-31", 1, new Accepted())));
    }

    @Test
    void a_closed_period_is_closed_for_verifiers_too() {
        kota.closePeriod();

        refused("assessment.sheet.refusal.closed", () -> decide(REGULATION, new Accepted()));
    }

    @Test
    void the_desk_shows_what_accepting_does_to_the_score() {
        var claim = claimOf(REGULATION);

        assertThat(claim.points()).isZero();
        assertThat(claim.pointsIfAccepted()).isEqualByComparingTo("6");
        assertThat(claim.innovation()).map(InnovationHead::agencyId).contains(agency);
        assertThat(claim.isWaiting()).isTrue();
    }

    @Test
    void the_queue_is_oldest_first_and_paged() {
        kota.execute("update answer set submitted_at = '2026-08-01T00:00:00Z' where sheet_id = ?", sheet);

        var all = CurrentActor.call(verifier, () -> queue.waiting(0, 1000));
        var second = CurrentActor.call(verifier, () -> queue.waiting(1, 1));

        assertThat(all.getFirst().sheetId()).isEqualTo(sheet);
        assertThat(all).isSortedAccordingTo((a, b) -> a.submittedAt().compareTo(b.submittedAt()));
        assertThat(second).containsExactly(all.get(1));
    }

    @Test
    void a_verifier_sees_how_many_claims_are_done_today() {
        var budi = named("budi." + UUID.randomUUID(), SHEET_VERIFY);
        var before = CurrentActor.call(budi, queue::standing);
        var version = answer(REGULATION).version();
        as(budi, () -> desk.decide(sheet, REGULATION, version, new Accepted()));

        var after = CurrentActor.call(budi, queue::standing);

        assertThat(before.decidedToday()).isZero();
        assertThat(after).isEqualTo(new QueueStanding(before.waiting() - 1, 1));
    }

    private static Actor named(String subject, Permission permission) {
        return new Actor(
                subject, "Budi Santoso", "Verifikator", KOTA_MOJOKERTO, Map.of(permission, new Scope.Everywhere()));
    }

    private SheetAnswer decide(String indicator, Verdict verdict) {
        return decide(indicator, answer(indicator).version(), verdict);
    }

    private SheetAnswer decide(String indicator, long version, Verdict verdict) {
        return CurrentActor.call(verifier, () -> desk.decide(sheet, indicator, version, verdict));
    }

    private void claim(String indicator, int level) {
        kota.evidence(sheet, indicator);
        kota.asEverybody(() -> {
            var sheets = PORTAL.bean(SheetService.class);
            var row = sheets.open(innovation).row(indicator).orElseThrow();
            sheets.claim(sheet, new Claim(indicator, null, level, row.answer().version(), false));
            return level;
        });
    }

    private void send() {
        kota.asEverybody(() -> {
            PORTAL.bean(SheetSubmission.class).submit(sheet);
            return sheet;
        });
    }

    private Sheet sheet() {
        return kota.asEverybody(
                () -> PORTAL.bean(SheetService.class).open(innovation).sheet());
    }

    private SheetAnswer answer(String indicator) {
        return claimOf(indicator).answer();
    }

    private ClaimToVerify claimOf(String indicator) {
        return CurrentActor.call(verifier, () -> queue.open(sheet, indicator));
    }

    private List<QueueRow> waitingHere() {
        return CurrentActor.call(verifier, () -> queue.waiting(0, 1000)).stream()
                .filter(it -> it.sheetId().equals(sheet))
                .toList();
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }

    private static void forbidden(Actor actor, Runnable work) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> CurrentActor.run(actor, work));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }
}
