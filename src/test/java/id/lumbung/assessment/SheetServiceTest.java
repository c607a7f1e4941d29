package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.WhyNot;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.shared.Zone;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetServiceTest {
    private static final String REGULATION = "SID-16";
    private static final String BENEFIT = "SID-33";
    private static final String REPLICATION = "SID-31";

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final SheetFixture kota = new SheetFixture(PORTAL, KOTA_MOJOKERTO);
    private SheetService sheets;
    private UUID agency;
    private UUID innovation;
    private Actor operator;

    @BeforeEach
    void an_operator_opens_the_sheet_of_a_new_innovation() {
        sheets = PORTAL.bean(SheetService.class);
        agency = kota.withPeriod().agency("Kecamatan Magersari");
        innovation = kota.innovation(agency, "Lakon Kumis Mas Gege");
        operator = Actors.mayIn(agency, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT);
    }

    @Test
    void a_new_sheet_has_twenty_empty_rows_in_five_variables() {
        var sheet = open();

        assertThat(sheet.groups()).extracting(it -> it.rows().size()).containsExactly(5, 3, 4, 5, 3);
        assertThat(sheet.rows()).allMatch(it -> it.answer().version() == SheetAnswer.NONE);
        assertThat(sheet.claimed()).isEqualTo(new SheetStanding(0, Zone.RED, List.of(Reason.MANDATORY)));
        assertThat(sheet.shortfall().missing()).isEqualTo(105);
        assertThat(sheet.events()).isEmpty();
    }

    @Test
    void a_claim_with_evidence_counts_at_once_in_the_claimed_score_only() {
        kota.evidence(open().sheet().id(), REGULATION);

        var sheet = claim(REGULATION, 2);

        assertThat(sheet.claimed().points()).isEqualTo(6);
        assertThat(sheet.verified().points()).isZero();
        assertThat(sheet.sheet().claimedPoints()).isEqualByComparingTo(BigDecimal.valueOf(6));
        assertThat(sheet.sheet().filled()).isEqualTo(1);
        assertThat(sheet.events().getFirst().toLevel()).isEqualTo(2);
    }

    @Test
    void a_claim_without_evidence_is_kept_and_does_not_count() {
        var sheet = claim(REGULATION, 2);

        var row = row(sheet, REGULATION);
        assertThat(row.answer().claimedLevel()).isEqualTo(2);
        assertThat(row.claimed().whyNot()).contains(WhyNot.NO_EVIDENCE);
        assertThat(row.needsAction()).isTrue();
        assertThat(sheet.claimed().points()).isZero();
        assertThat(sheet.sheet().filled()).isZero();
    }

    @Test
    void the_benefit_asks_its_basis_before_a_level() {
        refused("assessment.sheet.refusal.basisFirst", () -> claim(BENEFIT, 1));

        claim(BENEFIT, "A", 0);
        kota.evidence(open().sheet().id(), BENEFIT);

        assertThat(claim(BENEFIT, "A", 3).claimed().points()).isEqualTo(9);
    }

    @Test
    void a_cleared_row_claims_nothing_and_forgets_its_basis() {
        claim(BENEFIT, "C", 2);

        as(operator, () -> {
            var row = row(sheets.open(innovation), BENEFIT);
            sheets.clear(row.answer().key().sheetId(), BENEFIT, row.answer().version(), false);
        });

        var answer = row(open(), BENEFIT).answer();
        assertThat(answer.claimedLevel()).isZero();
        assertThat(answer.basis()).isNull();
        assertThat(open().events().getFirst().action()).isEqualTo(SheetAction.CLEARED);
    }

    @Test
    void changing_an_accepted_row_reopens_that_row_and_no_other() {
        claim(REGULATION, 2);
        claim(REPLICATION, 1);
        verified(REGULATION, Decision.ACCEPTED, 2);
        verified(REPLICATION, Decision.ACCEPTED, 1);

        refused("assessment.sheet.refusal.decided", () -> claim(REGULATION, 3));
        var sheet = claim(REGULATION, it -> new Claim(it.indicator(), null, 3, it.version(), true));

        var reopened = row(sheet, REGULATION).answer();
        assertThat(reopened.decision()).isEqualTo(Decision.OPEN);
        assertThat(reopened.verifiedLevel()).isNull();
        assertThat(row(sheet, REPLICATION).answer().decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(sheet.sheet().state()).isEqualTo(SheetState.RETURNED);
        assertThat(sheet.events()).extracting(SheetEvent::action).startsWith(SheetAction.CLAIMED, SheetAction.REOPENED);
    }

    @Test
    void a_returned_row_may_be_changed_and_keeps_its_reason_until_it_is_sent_again() {
        claim(REGULATION, 2);
        verified(REGULATION, Decision.RETURNED, null);

        var row = row(claim(REGULATION, 1), REGULATION);

        assertThat(row.answer().decision()).isEqualTo(Decision.RETURNED);
        assertThat(row.answer().reason()).isEqualTo("Halaman depan belum ada");
    }

    @Test
    void a_change_that_rests_on_an_older_version_is_refused_with_the_name_of_who_was_faster() {
        var seen = row(claim(REGULATION, 1), REGULATION).answer();
        claim(REGULATION, 2);

        var stale = new Claim(REGULATION, null, 3, seen.version(), false);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> as(operator, () -> sheets.claim(seen.key().sheetId(), stale)))
                .satisfies(it -> assertThat(it.by()).isEqualTo("Sari Wulandari"));
        assertThat(row(open(), REGULATION).answer().claimedLevel()).isEqualTo(2);
    }

    @Test
    void a_waiting_sheet_cannot_be_changed() {
        claim(REGULATION, 2);
        kota.execute("update sheet set state = 'SUBMITTED' where innovation_id = ?", innovation);
        kota.execute(
                "update answer set decision = 'PENDING' where sheet_id = ?",
                open().sheet().id());

        refused("assessment.sheet.refusal.waiting", () -> claim(REGULATION, 3));
        assertThat(row(open(), REGULATION).lock()).isEqualTo(RowLock.WAITING);
    }

    @Test
    void a_closed_period_cannot_be_changed() {
        kota.closePeriod();

        refused("assessment.sheet.refusal.closed", () -> claim(REGULATION, 3));
        assertThat(row(open(), REGULATION).lock()).isEqualTo(RowLock.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void a_level_outside_the_instrument_is_refused(int level) {
        refused("assessment.sheet.refusal.level", () -> claim(REGULATION, level));
    }

    @Test
    void an_unknown_basis_is_refused() {
        refused("assessment.sheet.refusal.unknownBasis", () -> claim(BENEFIT, "Z", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SID-99", "SPD-01", ""})
    void an_indicator_that_is_not_on_the_sheet_is_not_found(String indicator) {
        var claim = new Claim(indicator, null, 1, SheetAnswer.NONE, false);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(operator, () -> sheets.claim(open().sheet().id(), claim)));
    }

    @Test
    void the_operator_of_another_agency_may_not_change_the_sheet() {
        var stranger = Actors.mayIn(kota.agency("Dinas Sosial"), KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT);
        var sheet = open().sheet().id();
        var claim = new Claim(REGULATION, null, 1, SheetAnswer.NONE, false);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> as(stranger, () -> sheets.claim(sheet, claim)));
        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> as(stranger, () -> sheets.open(innovation)));
    }

    @Test
    void somebody_who_may_only_read_sees_rows_that_are_locked() {
        var reader = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ);

        var sheet = CurrentActor.call(reader, () -> sheets.open(innovation));

        assertThat(sheet.rows()).allMatch(it -> it.lock() == RowLock.FORBIDDEN);
        assertThat(sheet.sendable()).isZero();
    }

    @Test
    void another_government_finds_neither_innovation_nor_sheet() {
        new SheetFixture(PORTAL, KABUPATEN_MOJOKERTO).withPeriod();
        var foreigner = Actors.mayEverything(KABUPATEN_MOJOKERTO);
        var sheet = open().sheet().id();
        var claim = new Claim(REGULATION, null, 1, SheetAnswer.NONE, false);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(foreigner, () -> sheets.open(innovation)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as(foreigner, () -> sheets.claim(sheet, claim)));
    }

    private SheetDetail open() {
        return CurrentActor.call(operator, () -> sheets.open(innovation));
    }

    private SheetDetail claim(String indicator, int level) {
        return claim(indicator, it -> new Claim(indicator, null, level, it.version(), false));
    }

    private SheetDetail claim(String indicator, String basis, int level) {
        return claim(indicator, it -> new Claim(indicator, basis, level, it.version(), false));
    }

    private SheetDetail claim(String indicator, Function<SheetAnswer, Claim> claim) {
        var answer = row(open(), indicator).answer();
        as(operator, () -> sheets.claim(answer.key().sheetId(), claim.apply(answer)));
        return open();
    }

    /** What a verifier would have done. */
    private void verified(String indicator, Decision decision, @Nullable Integer level) {
        var answers = PORTAL.bean(AnswerRepository.class);
        kota.asEverybody(() -> {
            var answer = row(sheets.open(innovation), indicator).answer();
            kota.execute(
                    "update sheet set state = ? where id = ?",
                    decision == Decision.RETURNED ? "RETURNED" : "VERIFIED",
                    answer.key().sheetId());
            return answers.update(
                    answer.decided(decision, level, "Halaman depan belum ada", "verifier", Instant.now()));
        });
    }

    private static SheetRow row(SheetDetail sheet, String indicator) {
        return sheet.row(indicator).orElseThrow();
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }
}
