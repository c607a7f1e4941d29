package id.lumbung.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.core.SheetState;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.index.PeriodPortfolio;
import id.lumbung.innovation.InnovationService;
import id.lumbung.innovation.Timeline;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodClosingTest {
    private static final String REGULATION = "SID-16";
    private static final String POVERTY = "SPD-10B";
    private static final LocalDate LATER = LocalDate.of(2025, 7, 1);
    private static final Iterator<String> CODES =
            IntStream.rangeClosed(1, 9).mapToObj("35.%02d"::formatted).iterator();

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private NewGovernment government;
    private UUID innovation;
    private UUID sheet;

    @BeforeEach
    void a_claim_of_the_open_period_waits() throws SQLException {
        government = new NewGovernment(PORTAL, CODES.next());
        innovation = government.registers("Posko Paman");
        government.opens(2025, "2024");
        sheet = government.sheetOf(innovation).sheet().id();
        government.claims(sheet, REGULATION);
        attaches();
        submits();
    }

    @Test
    void the_sheets_of_a_closed_period_stay_as_they_are() {
        var own = government.ownSheet().id();
        var before = government.sheetOf(innovation).sheet();

        government.periods(it -> it.close(2025));

        refused(() -> government.claims(sheet, "SID-17"));
        refused(this::attaches);
        refused(this::submits);
        refused(() -> CurrentActor.run(admin(), () -> PORTAL.bean(SheetService.class)
                .measure(own, new Measurement(POVERTY, new BigDecimal("4.82"), SheetAnswer.NONE, false))));
        refused(() -> accepts(0));
        assertThat(government.sheetOf(innovation).sheet()).isEqualTo(before);
    }

    @Test
    void what_waits_when_a_period_closes_is_told_and_waits_again_when_it_is_reopened() {
        government.periods(it -> it.close(2025));
        assertThat(government.<Long>periods(it -> it.waiting(2025))).isEqualTo(1);
        assertThat(queue()).isZero();

        government.periods(it -> it.reopen(2025));

        assertThat(queue()).isEqualTo(1);
        accepts(government
                .sheetOf(innovation)
                .row(REGULATION)
                .orElseThrow()
                .answer()
                .version());
        assertThat(government.sheetOf(innovation).sheet().state()).isEqualTo(SheetState.VERIFIED);
    }

    @Test
    void an_innovation_registered_while_nothing_was_open_gets_its_sheet_when_the_period_is_reopened() {
        government.periods(it -> it.close(2025));
        var between = government.registers("Gayatri");

        government.periods(it -> it.reopen(2025));

        assertThat(government.sheetOf(innovation).sheet().id()).isEqualTo(sheet);
        government.claims(government.sheetOf(between).sheet().id(), REGULATION);
        assertThat(government.rows("sheet")).isEqualTo(3);
    }

    @Test
    void the_figures_of_all_sheets_are_those_of_their_rows_when_a_period_is_reopened() {
        var before = government.sheetOf(innovation).sheet();
        assertThat(List.of(before.filled(), before.pending())).containsOnly(1);
        new SampleGovernment(PORTAL, government.tenant())
                .run("update sheet set claimed_points = 0, filled = 0, pending = 0");
        government.periods(it -> it.close(2025));

        government.periods(it -> it.reopen(2025));

        assertThat(government.sheetOf(innovation).sheet())
                .usingRecursiveComparison()
                .ignoringFields("version", "updatedAt")
                .isEqualTo(before);
    }

    /** Nobody worked on any of it, whatever had to be computed or made again. */
    @Test
    void closing_and_reopening_a_period_is_no_last_change_of_anything() throws SQLException {
        government.periods(it -> it.close(2025));
        new SampleGovernment(PORTAL, government.tenant()).run("update sheet set claimed_points = 0, filled = 0");
        var before = lastChanges();

        government.periods(it -> it.reopen(2025));
        government.periods(it -> it.close(2025));
        government.periods(it -> it.reopen(2025));

        assertThat(before).hasSizeGreaterThan(2);
        assertThat(lastChanges()).isEqualTo(before);
    }

    /** The moments at which anything of the government was changed last, by table. */
    private List<Object> lastChanges() throws SQLException {
        return PORTAL.listAsSuperuser("""
                select table_name || query_to_xml(format(
                    'select updated_at from %%I.%%I order by updated_at', table_schema, table_name), false, false, '')
                from information_schema.columns
                where table_schema = '%s' and column_name = 'updated_at' order by table_name""".formatted(government.tenant().schema()));
    }

    @Test
    void an_older_period_that_is_reopened_is_the_one_that_is_worked_on() {
        government.periods(it -> it.close(2025));
        government.opens(2026, "2026");
        assertThat(government.sheetOf(innovation).sheet().year()).isEqualTo(2026);
        government.periods(it -> it.close(2026));

        government.periods(it -> it.reopen(2025));

        assertThat(government.sheetOf(innovation).sheet().id()).isEqualTo(sheet);
        assertThat(government.ownSheet().year()).isEqualTo(2025);
    }

    @Test
    void a_profile_that_goes_on_changes_nothing_of_a_closed_period() {
        var before = entered();
        government.periods(it -> it.close(2025));

        changesProfile();

        assertThat(entered()).isEqualTo(before);
        assertThat(government.sheetOf(innovation).head().implementedOn()).isNotEqualTo(LATER);

        government.periods(it -> it.reopen(2025));

        assertThat(entered().innovations().getFirst().profile().implementedOn()).isEqualTo(LATER);
        assertThat(government.sheetOf(innovation).head().implementedOn()).isEqualTo(LATER);
    }

    @Test
    void an_innovation_of_a_closed_period_is_not_deleted() {
        var draft = government.registers("Belum dikirim");
        government.periods(it -> it.close(2025));

        refused(() -> deletes(draft));

        government.periods(it -> it.reopen(2025));
        deletes(draft);
        assertThat(government.rows("sheet")).isEqualTo(2);
    }

    @Test
    void closing_twice_and_reopening_twice_are_the_same_as_once() {
        var closed = government.periods(it -> it.close(2025));
        assertThat(closed).isEqualTo(government.periods(it -> it.close(2025)));

        var reopened = government.periods(it -> it.reopen(2025));
        assertThat(reopened).isEqualTo(government.periods(it -> it.reopen(2025)));
    }

    private Portfolio entered() {
        return government.as(() -> PORTAL.bean(PeriodPortfolio.class).of(2025)).portfolio();
    }

    private void changesProfile() {
        var service = PORTAL.bean(InnovationService.class);
        var now = government.as(() -> service.open(innovation));
        government.as(() -> service.save(innovation, now.version(), now.draft().with(new Timeline(null, LATER, null))));
    }

    private void deletes(UUID draft) {
        CurrentActor.run(admin(), () -> PORTAL.bean(InnovationService.class).delete(draft));
    }

    private void attaches() {
        CurrentActor.run(admin(), () -> PORTAL.bean(EvidenceService.class)
                .attachLink(new EvidencePlace(sheet, REGULATION, Set.of("pdf")), "https://example.go.id/perwali"));
    }

    private void submits() {
        CurrentActor.run(admin(), () -> PORTAL.bean(SheetSubmission.class).submit(sheet));
    }

    private void accepts(long version) {
        government.as(
                () -> PORTAL.bean(SheetVerification.class).decide(sheet, REGULATION, version, new Verdict.Accepted()));
    }

    private long queue() {
        return government
                .as(() -> PORTAL.bean(VerificationQueue.class).standing())
                .waiting();
    }

    private Actor admin() {
        return Actors.mayEverything(government.tenant());
    }

    private static void refused(ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(it -> assertThat(it.key())
                .isEqualTo("assessment.sheet.refusal.closed"));
    }
}
