package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.Receipt.Fate;
import id.lumbung.assessment.Receipt.Line;
import id.lumbung.assessment.SendingPlan.Hindrance;
import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetSubmissionTest {
    private static final String REGULATION = "SID-16";
    private static final String STAFF = "SID-17";
    private static final String BUDGET = "SID-18";

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final SheetFixture kota = new SheetFixture(PORTAL, KOTA_MOJOKERTO);
    private SheetService sheets;
    private final Actor verifier = Actors.may(KOTA_MOJOKERTO, SHEET_VERIFY, INNOVATION_READ);
    private SheetSubmission submission;
    private Receipts receipts;
    private UUID innovation;
    private UUID sheet;
    private Actor operator;

    @BeforeEach
    void an_operator_has_an_empty_sheet() {
        sheets = PORTAL.bean(SheetService.class);
        submission = PORTAL.bean(SheetSubmission.class);
        receipts = PORTAL.bean(Receipts.class);
        var agency = kota.withPeriod().agency("Kecamatan Magersari");
        innovation = kota.innovation(agency, "Lakon Kumis Mas Gege");
        operator = Actors.mayIn(agency, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT, INNOVATION_SUBMIT);
        sheet = open().sheet().id();
    }

    @Test
    void what_is_claimed_and_proven_goes_to_the_verifiers_and_the_rest_stays() {
        claimWithEvidence(REGULATION, 2);
        claim(STAFF, 3);

        assertThat(open().sendable()).isEqualTo(1);
        submit();

        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.PENDING);
        assertThat(answer(STAFF).decision()).isEqualTo(Decision.OPEN);
        var sent = open();
        assertThat(sent.sheet().state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(sent.sheet().pending()).isEqualTo(1);
        assertThat(sent.sheet().submittedAt()).isNotNull();
        assertThat(sent.sendable()).isZero();
        assertThat(sent.events().getFirst().action()).isEqualTo(SheetAction.SUBMITTED);
    }

    @Test
    void nothing_claimed_is_nothing_to_send() {
        claim(STAFF, 3);

        refused("assessment.sheet.refusal.nothingToSend");
    }

    @Test
    void an_incomplete_profile_cannot_be_sent() {
        claimWithEvidence(REGULATION, 2);
        kota.execute("update innovation set aim = '', affair = null where id = ?", innovation);

        refused("assessment.sheet.refusal.profileIncomplete");
        assertThat(open().profileProblems()).hasSize(2);
        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.OPEN);
    }

    @Test
    void a_sheet_is_sent_once() {
        claimWithEvidence(REGULATION, 2);
        submit();

        refused("assessment.sheet.refusal.alreadySent");
        assertThat(open().events())
                .filteredOn(it -> it.action() == SheetAction.SUBMITTED)
                .hasSize(1);
    }

    @Test
    void only_what_was_returned_is_sent_again() {
        claimWithEvidence(REGULATION, 2);
        claimWithEvidence(STAFF, 3);
        claimWithEvidence(BUDGET, 1);
        submit();
        decided(STAFF, "ACCEPTED", 3);
        decided(REGULATION, "RETURNED", null);
        decided(BUDGET, "RETURNED", null);
        kota.execute("update sheet set state = 'RETURNED' where id = ?", sheet);
        claim(REGULATION, 1);
        claim(BUDGET, 0);

        submit();

        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.PENDING);
        assertThat(answer(REGULATION).reason()).isEqualTo("Belum lengkap");
        assertThat(answer(STAFF).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(answer(BUDGET).decision()).isEqualTo(Decision.OPEN);
    }

    @Test
    void rows_that_were_not_sent_stay_open_and_can_follow() {
        claimWithEvidence(REGULATION, 2);
        submit();

        assertThat(open().row(STAFF).orElseThrow().lock()).isEqualTo(RowLock.FREE);
        claimWithEvidence(STAFF, 3);
        var second = submit();

        assertThat(second.sentRows()).isOne();
        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.PENDING);
        assertThat(answer(STAFF).decision()).isEqualTo(Decision.PENDING);
    }

    @Test
    void the_receipt_says_who_sent_which_rows_when_and_what_became_of_them() {
        claimWithEvidence(REGULATION, 2);
        claimWithEvidence(STAFF, 3);
        var sending = submit();

        var receipt = receipt(sending);

        assertThat(receipt.sending().reference()).matches("K2026-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(receipt.sending().actorName()).isEqualTo("Sari Wulandari");
        assertThat(receipt.sending().at())
                .isEqualTo(open().sheet().submittedAt())
                .isEqualTo(answer(STAFF).submittedAt());
        assertThat(receipt.lines()).extracting(it -> it.indicator().code()).containsExactly(REGULATION, STAFF);
        assertThat(receipt.lines()).extracting(it -> it.sent().level()).containsExactly(2, 3);
        assertThat(receipt.lines()).extracting(it -> it.sent().evidence()).containsExactly(1, 1);
        assertThat(receipt.count(Fate.WAITING)).isEqualTo(2);
        assertThat(CurrentActor.call(operator, () -> receipts.of(sheet))).containsExactly(receipt.sending());
    }

    @Test
    void a_row_is_taken_back_while_no_verifier_has_decided_it() {
        claimWithEvidence(REGULATION, 2);
        claimWithEvidence(STAFF, 3);
        var sending = submit();

        withdraw(REGULATION);

        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.OPEN);
        assertThat(answer(STAFF).decision()).isEqualTo(Decision.PENDING);
        assertThat(open().sheet().pending()).isOne();
        assertThat(open().events().getFirst().action()).isEqualTo(SheetAction.WITHDRAWN);
        assertThat(receipt(sending).lines()).extracting(Line::fate).containsExactly(Fate.TAKEN_BACK, Fate.WAITING);
        claim(REGULATION, 1);
        refusedTo("assessment.sheet.refusal.notWaiting", () -> withdraw(REGULATION));
    }

    @Test
    void a_sending_is_taken_back_but_for_what_was_decided() {
        claimWithEvidence(REGULATION, 2);
        claimWithEvidence(STAFF, 3);
        claimWithEvidence(BUDGET, 1);
        var sending = submit();
        decide(STAFF, new Verdict.Accepted());

        assertThat(withdraw(sending)).isEqualTo(2);

        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.OPEN);
        assertThat(answer(STAFF).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(receipt(sending).lines())
                .extracting(Line::fate)
                .containsExactly(Fate.TAKEN_BACK, Fate.ACCEPTED, Fate.TAKEN_BACK);
        refusedTo("assessment.sheet.refusal.notWaiting", () -> withdraw(sending));
    }

    @Test
    void a_sheet_that_is_taken_back_wholly_is_a_draft_again_and_yet_was_sent() {
        claimWithEvidence(REGULATION, 2);
        withdraw(submit());

        assertThat(open().sheet().state()).isEqualTo(SheetState.DRAFT);
        assertThat(open().sheet().submittedAt()).isNotNull();
        assertThat(open().sendable()).isOne();
    }

    @Test
    void what_was_returned_mended_sent_and_taken_back_still_has_its_reason() {
        claimWithEvidence(REGULATION, 2);
        submit();
        decide(REGULATION, new Verdict.Returned("Halaman depan belum ada."));
        claim(REGULATION, 1);
        var again = submit();

        withdraw(again);

        assertThat(answer(REGULATION).decision()).isEqualTo(Decision.RETURNED);
        assertThat(answer(REGULATION).reason()).isEqualTo("Halaman depan belum ada.");
        assertThat(open().sheet().state()).isEqualTo(SheetState.RETURNED);
    }

    @Test
    void a_sending_belongs_to_its_sheet() {
        claimWithEvidence(REGULATION, 2);
        var sending = submit();
        var other = kota.innovation(kota.agency("Dinas Sosial"), "Gayatri");
        var everybody = Actors.mayEverything(KOTA_MOJOKERTO);
        var theirs = CurrentActor.call(everybody, () -> sheets.open(other));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> CurrentActor.call(
                        everybody, () -> submission.withdraw(theirs.sheet().id(), sending.id())));
        assertThat(receipt(sending).isOf(theirs)).isFalse();
    }

    @Test
    void before_sending_it_is_known_what_goes_what_stays_and_what_that_costs() {
        claimWithEvidence(REGULATION, 2);
        claim(STAFF, 3);

        var detail = open();
        var plan = SendingPlan.of(detail);
        var missing =
                CurrentActor.call(operator, () -> PORTAL.bean(LevelGains.class).missing(detail));

        assertThat(plan.going()).extracting(it -> it.indicator().code()).containsExactly(REGULATION);
        assertThat(plan.unproven()).extracting(it -> it.indicator().code()).containsExactly(STAFF);
        assertThat(plan.empty()).hasSize(18);
        assertThat(plan.hindrance()).isEmpty();
        assertThat(missing.rows()).hasSize(19);
        assertThat(missing.all()).isPositive();
    }

    @Test
    void why_nothing_can_be_sent_is_known() {
        assertThat(hindrance()).contains(Hindrance.NOTHING_CLAIMED);
        claim(STAFF, 3);
        assertThat(hindrance()).contains(Hindrance.UNPROVEN);
        kota.evidence(sheet, STAFF);
        assertThat(hindrance()).isEmpty();
        kota.execute("update innovation set aim = '' where id = ?", innovation);
        assertThat(hindrance()).contains(Hindrance.PROFILE);
        kota.execute("update innovation set aim = 'tujuan' where id = ?", innovation);
        submit();
        assertThat(hindrance()).contains(Hindrance.SENT);
        decide(STAFF, new Verdict.Accepted());
        assertThat(hindrance()).contains(Hindrance.DECIDED);
        kota.closePeriod();
        assertThat(hindrance()).contains(Hindrance.CLOSED);
    }

    @RepeatedTest(5)
    void of_taking_back_and_deciding_at_the_same_moment_one_wins_and_the_other_is_told() throws Exception {
        claimWithEvidence(REGULATION, 2);
        claimWithEvidence(STAFF, 3);
        var sending = submit();
        var row = answer(REGULATION).version();
        var start = new CyclicBarrier(3);
        Callable<String> takesRow = () -> {
            start.await();
            return won("agency", () -> CurrentActor.run(operator, () -> submission.withdraw(sheet, REGULATION, row)));
        };
        Callable<String> takesAll = () -> {
            start.await();
            return won("head", () -> withdraw(sending));
        };
        Callable<String> decides = () -> {
            start.await();
            return won(
                    "verifier",
                    () -> CurrentActor.run(verifier, () -> PORTAL.bean(SheetVerification.class)
                            .decide(sheet, REGULATION, row, new Verdict.Accepted())));
        };
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<String>();
            for (var outcome : executor.invokeAll(List.of(takesRow, takesAll, decides))) {
                outcomes.add(outcome.get());
            }
            var decided = answer(REGULATION).decision() == Decision.ACCEPTED;
            assertThat(outcomes.contains("verifier")).isEqualTo(decided);
            assertThat(open().events())
                    .filteredOn(it -> REGULATION.equals(it.indicator()))
                    .filteredOn(it -> it.action() == SheetAction.WITHDRAWN || it.action() == SheetAction.ACCEPTED)
                    .hasSize(1);
            assertThat(open().sheet().state()).isEqualTo(decided ? SheetState.RETURNED : SheetState.DRAFT);
        }
    }

    @RepeatedTest(3)
    void of_two_who_send_at_the_same_moment_one_gets_the_receipt() throws Exception {
        claimWithEvidence(REGULATION, 2);
        var start = new CyclicBarrier(2);
        Callable<String> sends = () -> {
            start.await();
            return won("sent", this::submit);
        };
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : executor.invokeAll(List.of(sends, sends))) {
                outcome.get();
            }
        }
        assertThat(CurrentActor.call(operator, () -> receipts.of(sheet))).hasSize(1);
    }

    @Test
    void a_closed_period_takes_nothing_any_more() {
        claimWithEvidence(REGULATION, 2);
        kota.closePeriod();

        refused("assessment.sheet.refusal.closed");
    }

    @Test
    void whoever_may_only_edit_cannot_send() {
        var editor = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.run(editor, () -> submission.submit(sheet)));
    }

    @Test
    void the_head_of_another_agency_cannot_send() {
        var stranger = Actors.mayIn(kota.agency("Dinas Sosial"), KOTA_MOJOKERTO, INNOVATION_SUBMIT);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.run(stranger, () -> submission.submit(sheet)));
        claimWithEvidence(REGULATION, 2);
        var sending = submit();
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.call(stranger, () -> submission.withdraw(sheet, sending.id())));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.run(stranger, () -> submission.withdraw(sheet, REGULATION, 1)));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> CurrentActor.call(stranger, () -> receipts.open(sending.id())));
    }

    @Test
    void another_government_finds_no_receipt() {
        claimWithEvidence(REGULATION, 2);
        var sending = submit();
        var foreigner = Actors.mayEverything(KABUPATEN_MOJOKERTO);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> CurrentActor.call(foreigner, () -> receipts.open(sending.id())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> CurrentActor.call(foreigner, () -> receipts.of(sheet)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> CurrentActor.call(foreigner, () -> submission.withdraw(sheet, sending.id())));
    }

    @Test
    void a_receipt_can_be_neither_changed_nor_deleted() {
        claimWithEvidence(REGULATION, 2);
        submit();

        for (var sql : List.of(
                "update sending set reference = 'x'",
                "delete from sending",
                "update sent_row set level = 1",
                "delete from sent_row")) {
            assertThatException()
                    .as(sql)
                    .isThrownBy(() -> kota.execute(sql))
                    .withMessageContaining("permission denied");
        }
    }

    private Sending submit() {
        return CurrentActor.call(operator, () -> submission.submit(sheet));
    }

    private void withdraw(String indicator) {
        var seen = answer(indicator).version();
        CurrentActor.run(operator, () -> submission.withdraw(sheet, indicator, seen));
    }

    private int withdraw(Sending sending) {
        return CurrentActor.call(operator, () -> submission.withdraw(sheet, sending.id()));
    }

    private void decide(String indicator, Verdict verdict) {
        var seen = answer(indicator).version();
        CurrentActor.run(verifier, () -> PORTAL.bean(SheetVerification.class).decide(sheet, indicator, seen, verdict));
    }

    private Receipt receipt(Sending sending) {
        return CurrentActor.call(operator, () -> receipts.open(sending.id()));
    }

    private Optional<Hindrance> hindrance() {
        return SendingPlan.of(open()).hindrance();
    }

    /** Who won, or nobody where somebody else was faster. */
    private static String won(String who, Runnable work) {
        try {
            work.run();
            return who;
        } catch (Refusal | ConflictException slower) {
            return "";
        }
    }

    private void refused(String key) {
        refusedTo(key, this::submit);
    }

    private static void refusedTo(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }

    private void claimWithEvidence(String indicator, int level) {
        kota.evidence(sheet, indicator);
        claim(indicator, level);
    }

    private void claim(String indicator, int level) {
        var claim = new Claim(indicator, null, level, answer(indicator).version(), false);
        CurrentActor.run(operator, () -> sheets.claim(sheet, claim));
    }

    private void decided(String indicator, String decision, @Nullable Integer level) {
        kota.execute("""
                update answer set decision = ?, verified_level = ?, reason = 'Belum lengkap', version = version + 1
                where sheet_id = ? and indicator = ?
                """, decision, level, sheet, indicator);
    }

    private SheetAnswer answer(String indicator) {
        return open().row(indicator).orElseThrow().answer();
    }

    private SheetDetail open() {
        return CurrentActor.call(operator, () -> sheets.open(innovation));
    }
}
