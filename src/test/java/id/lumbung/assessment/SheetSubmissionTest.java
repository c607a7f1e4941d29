package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
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
    private SheetSubmission submission;
    private UUID innovation;
    private UUID sheet;
    private Actor operator;

    @BeforeEach
    void an_operator_has_an_empty_sheet() {
        sheets = PORTAL.bean(SheetService.class);
        submission = PORTAL.bean(SheetSubmission.class);
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
        assertThat(answer(REGULATION).reason()).isNull();
        assertThat(answer(STAFF).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(answer(BUDGET).decision()).isEqualTo(Decision.OPEN);
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
    }

    private void submit() {
        CurrentActor.run(operator, () -> submission.submit(sheet));
    }

    private void refused(String key) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(this::submit).satisfies(it -> assertThat(it.key())
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
