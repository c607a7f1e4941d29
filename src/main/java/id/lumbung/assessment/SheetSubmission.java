package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;

import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Sends what an agency claims and proves to the verifiers, and takes it back while none of them has decided. */
@Singleton
public class SheetSubmission {
    private final SheetAccess sheets;
    private final SheetScoring scoring;
    private final SheetProfile profile;
    private final SheetRows rows;
    private final SendingRepository sendings;
    private final SentRowRepository sentRows;
    private final Recalculation recalculation;
    private final SheetHistory history;
    private final Access access;
    private final Clock clock;

    SheetSubmission(
            SheetAccess sheets,
            SheetScoring scoring,
            SheetProfile profile,
            SheetRows rows,
            SendingRepository sendings,
            SentRowRepository sentRows,
            Recalculation recalculation,
            SheetHistory history,
            Access access,
            Clock clock) {
        this.sheets = sheets;
        this.scoring = scoring;
        this.profile = profile;
        this.rows = rows;
        this.sendings = sendings;
        this.sentRows = sentRows;
        this.recalculation = recalculation;
        this.history = history;
        this.access = access;
        this.clock = clock;
    }

    /** Sends the rows that count and are with the agency; all others stay with it. Answers with the receipt. */
    @Asks({INNOVATION_SUBMIT, GOVERNMENT_EDIT})
    @Transactional
    public Sending submit(UUID sheetId) {
        var sheet = sheets.toChange(sheetId, INNOVATION_SUBMIT);
        var scored = scoring.score(sheet);
        requireComplete(scored);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        scored.givenUp().forEach(it -> rows.save(it.reopened(now)));
        var sent = scored.sendable();
        sent.forEach(it -> rows.save(it.sent(now)));
        var sending = sendings.save(Sending.of(sheet, sent.size(), access.actor(), now));
        sentRows.saveAll(sent.stream()
                .map(it -> SentRow.of(sending, it, scored.evidence(it.indicator())))
                .toList());
        history.add(sheetId, SheetAction.SUBMITTED);
        recalculation.of(sheet.submitted(now));
        return sending;
    }

    /**
     * Takes one row back that waits for a verifier.
     *
     * @param version of the answer that was looked at; at another one a verifier was faster
     */
    @Asks({INNOVATION_SUBMIT, GOVERNMENT_EDIT})
    @Transactional
    public void withdraw(UUID sheetId, String indicator, long version) {
        var sheet = sheets.toChange(sheetId, INNOVATION_SUBMIT);
        var row = rows.get(sheet, indicator);
        rows.requireSeen(row, version);
        withdraw(sheet, List.of(row));
    }

    /** Takes all rows of a sending back that still wait for a verifier; says how many. */
    @Asks({INNOVATION_SUBMIT, GOVERNMENT_EDIT})
    @Transactional
    public int withdraw(UUID sheetId, UUID sendingId) {
        var sheet = sheets.toChange(sheetId, INNOVATION_SUBMIT);
        var sending = sendings.findById(sendingId)
                .filter(it -> it.sheetId().equals(sheetId))
                .orElseThrow(() -> new NotFoundException("sending", sendingId));
        var waiting = scoring.score(sheet).waiting().stream()
                .filter(it -> sending.at().equals(it.submittedAt()))
                .toList();
        if (waiting.isEmpty()) {
            throw new Refusal("assessment.sheet.refusal.notWaiting");
        }
        withdraw(sheet, waiting);
        return waiting.size();
    }

    private void withdraw(Sheet sheet, List<SheetAnswer> waiting) {
        for (var row : waiting) {
            rows.save(row.withdrawn());
            history.add(sheet.id(), row.indicator(), SheetAction.WITHDRAWN, null, row.claimedLevel(), null);
        }
        recalculation.of(sheet);
    }

    private void requireComplete(ScoredSheet scored) {
        if (scored.sendable().isEmpty()) {
            throw new Refusal(
                    scored.waiting().isEmpty()
                            ? "assessment.sheet.refusal.nothingToSend"
                            : "assessment.sheet.refusal.alreadySent");
        }
        var problems = profile.problems(scored).size();
        if (problems > 0) {
            throw new Refusal("assessment.sheet.refusal.profileIncomplete", problems);
        }
    }
}
