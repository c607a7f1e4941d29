package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INSTRUMENT_PUBLISH;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.benchmark.PublishedSnapshot;
import id.lumbung.benchmark.Publishing;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.index.PeriodPortfolio;
import id.lumbung.index.RevisionPreview;
import id.lumbung.index.RevisionPreviews;
import id.lumbung.instrument.InstrumentPacks;
import id.lumbung.instrument.SamplePacks;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A period of 2026 goes on to the revision by which innovations have to be of 2026 and 5 % of poor people are level 3. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodRevisionsTest {
    private static final String POVERTY = "SPD-10B";
    private static final List<String> ROWS = List.of("SID-16", "SID-17", "SID-32", "SID-35");
    private static final Iterator<String> CODES =
            IntStream.rangeClosed(1, 20).mapToObj("35.%02d"::formatted).iterator();

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private NewGovernment government;
    private UUID innovation;
    private UUID own;

    @BeforeAll
    static void the_revision_is_published() throws Exception {
        CurrentActor.call(Actors.ofPlatform(INSTRUMENT_PUBLISH), () -> {
            var packs = PORTAL.bean(InstrumentPacks.class);
            packs.upload(SamplePacks.WITH_REVISION);
            packs.publish("IID", 2);
            return true;
        });
    }

    @BeforeEach
    void a_period_at_the_first_revision_with_an_eligible_innovation_and_a_verified_value() throws SQLException {
        government = new NewGovernment(PORTAL, CODES.next());
        innovation = government.registers("Posko Paman");
        government.opens(2026, "2026", 1);
        var sheet = government.sheetOf(innovation).sheet().id();
        ROWS.forEach(it -> {
            government.claims(sheet, it);
            attaches(sheet, it);
        });
        run(() -> PORTAL.bean(SheetService.class).claim(sheet, new Claim("SID-33", "A", 2, SheetAnswer.NONE, false)));
        attaches(sheet, "SID-33");
        own = government.ownSheet().id();
        run(() -> PORTAL.bean(SheetService.class)
                .measure(own, new Measurement(POVERTY, new BigDecimal("5.00"), SheetAnswer.NONE, false)));
        attaches(own, POVERTY);
        run(() -> PORTAL.bean(SheetSubmission.class).submit(own));
        var seen = poverty().version();
        government.as(() -> PORTAL.bean(SheetVerification.class).decide(own, POVERTY, seen, new Verdict.Accepted()));
    }

    @Test
    void a_new_period_is_at_the_newest_revision_and_an_older_one_keeps_its_own() throws SQLException {
        var newer = new NewGovernment(PORTAL, CODES.next()).opens(2026, "2026");

        assertThat(newer.instrumentRevision()).isEqualTo(2);
        assertThat(period().instrumentRevision()).isEqualTo(1);
        assertThat(figures().instrument().revision().number()).isEqualTo(1);
        assertThat(government.<Integer>revisions(it -> it.newest(period()))).isEqualTo(2);
    }

    @Test
    void a_period_goes_on_with_its_levels_and_figures_and_writes_down_who_did_it() {
        var before = figures();
        assertThat(before.claimed().totals().eligible()).isEqualTo(1);
        assertThat(poverty().claimedLevel()).isEqualTo(2);

        assertThat(moves(2).instrumentRevision()).isEqualTo(2);

        var after = figures();
        assertThat(after.instrument().revision().number()).isEqualTo(2);
        assertThat(after.claimed().totals().eligible()).isZero();
        assertThat(government.sheetOf(innovation).claimed().reasons()).contains(Reason.WINDOW);
        assertThat(poverty().claimedLevel()).isEqualTo(3);
        assertThat(poverty().decision()).isEqualTo(Decision.OPEN);
        assertThat(poverty().verifiedLevel()).isNull();
        assertThat(government.<List<PeriodMove>>revisions(it -> it.moves(2026)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.fromRevision()).isEqualTo(1);
                    assertThat(it.claimedBefore())
                            .isEqualByComparingTo(before.claimed().index());
                    assertThat(it.claimedAfter())
                            .isEqualByComparingTo(after.claimed().index());
                    assertThat(it.verifiedBefore())
                            .isEqualByComparingTo(before.verified().index());
                    assertThat(it.verifiedAfter())
                            .isEqualByComparingTo(after.verified().index());
                    assertThat(it.actorName()).isNotBlank();
                });
    }

    @Test
    void the_preview_is_what_comes_of_it() {
        var preview = previews(2);
        assertThat(period().instrumentRevision()).isEqualTo(1);
        assertThat(preview.comparison().moved()).singleElement().satisfies(it -> {
            assertThat(it.innovation().innovationId()).isEqualTo(innovation);
            assertThat(it.added()).contains(Reason.WINDOW);
        });
        assertThat(preview.remeasured()).containsExactly(new Remeasured(POVERTY, new BigDecimal("5.00"), 2, 3));
        assertThat(preview.claims()).isEqualTo(1);
        assertThat(preview.rescored()).isZero();
        assertThat(preview.comparison().now().verified().index())
                .isEqualByComparingTo(figures().verified().index());

        moves(2);

        var then = preview.comparison().then();
        assertThat(figures().claimed()).isEqualTo(then.claimed());
        assertThat(figures().verified()).isEqualTo(then.verified());
    }

    @Test
    void the_sheets_sum_up_to_what_the_portfolio_scores_after_the_move() {
        moves(2);

        var entered = government.as(() -> PORTAL.bean(PeriodPortfolio.class).of(2026));
        for (var view : View.values()) {
            var scored = Scoring.portfolio(entered.version(), entered.portfolio(), view)
                    .index();
            var shown = view == View.CLAIMED ? figures().claimed() : figures().verified();
            assertThat(shown).isEqualTo(scored);
        }
    }

    @Test
    void what_was_published_stays_and_the_next_is_of_the_new_revision() {
        var first = publishes();

        moves(2);

        assertThat(first.instrumentRevision()).isEqualTo(1);
        assertThat(publishes().instrumentRevision()).isEqualTo(2);
    }

    @Test
    void twice_is_the_same_as_once_and_nothing_goes_back() {
        var moved = moves(2);

        assertThat(moves(2)).isEqualTo(moved);
        assertThat(government.<List<PeriodMove>>revisions(it -> it.moves(2026))).hasSize(1);
        refused("assessment.settings.period.refusal.older", () -> moves(1));
    }

    @Test
    void a_closed_period_keeps_its_revision() {
        government.periods(it -> it.close(2026));

        refused("assessment.settings.period.refusal.closed", () -> moves(2));

        assertThat(period().instrumentRevision()).isEqualTo(1);
        assertThat(poverty().claimedLevel()).isEqualTo(2);
    }

    @Test
    void what_there_is_not_is_not_found() {
        notFound(() -> moves(3));
        notFound(() -> moves(0));
        notFound(() -> previews(3));
        notFound(() -> government.revisions(it -> it.move(2031, 2)));
        notFound(() -> government.revisions(it -> it.moves(2031)));
    }

    @Test
    void another_government_neither_sees_nor_moves_it() {
        var neighbour = Actors.mayEverything(KOTA_MOJOKERTO);
        var revisions = PORTAL.bean(PeriodRevisions.class);

        notFound(() -> CurrentActor.call(neighbour, () -> revisions.move(2026, 2)));
        notFound(() -> CurrentActor.call(neighbour, () -> revisions.moves(2026)));
        notFound(() -> CurrentActor.call(
                neighbour, () -> PORTAL.bean(RevisionPreviews.class).of(2026, 2)));
        assertThat(period().instrumentRevision()).isEqualTo(1);
    }

    @Test
    void whoever_may_not_edit_settings_only_reads_how_it_came() {
        var revisions = PORTAL.bean(PeriodRevisions.class);
        var others = EnumSet.complementOf(EnumSet.of(SETTINGS_EDIT)).toArray(Permission[]::new);
        var other = Actors.may(government.tenant(), others);

        forbidden(() -> CurrentActor.call(other, () -> revisions.move(2026, 2)));
        forbidden(() -> CurrentActor.call(other, () -> revisions.remeasured(2026, 2)));
        forbidden(() -> CurrentActor.call(
                other, () -> PORTAL.bean(RevisionPreviews.class).of(2026, 2)));
        assertThat(CurrentActor.call(Actors.may(government.tenant(), DASHBOARD_READ), () -> revisions.moves(2026)))
                .isEmpty();
    }

    private Period period() {
        return government.periods(Periods::all).getFirst();
    }

    private IndexFigures figures() {
        return government.as(() -> PORTAL.bean(GovernmentIndex.class).of(2026));
    }

    private SheetAnswer poverty() {
        return government
                .as(() -> PORTAL.bean(SheetService.class).openOwn())
                .orElseThrow()
                .row(POVERTY)
                .orElseThrow()
                .answer();
    }

    private Period moves(int revision) {
        return government.revisions(it -> it.move(2026, revision));
    }

    private RevisionPreview previews(int revision) {
        return government.as(() -> PORTAL.bean(RevisionPreviews.class).of(2026, revision));
    }

    private PublishedSnapshot publishes() {
        return government.as(() -> PORTAL.bean(Publishing.class).publish(2026));
    }

    private void attaches(UUID sheet, String row) {
        run(() -> PORTAL.bean(EvidenceService.class)
                .attachLink(new EvidencePlace(sheet, row, Set.of("pdf", "url")), "https://example.go.id/" + row));
    }

    private void run(Runnable work) {
        CurrentActor.run(Actors.mayEverything(government.tenant()), work);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(it -> assertThat(it.key())
                .isEqualTo(key));
    }

    private static void notFound(ThrowingCallable work) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(work);
    }

    private static void forbidden(ThrowingCallable work) {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(work);
    }
}
