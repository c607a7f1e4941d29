package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;

import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Sends what an agency claims and proves to the verifiers: at first everything, later what it mended. */
@Singleton
public class SheetSubmission {
    private final SheetAccess access;
    private final SheetRepository sheets;
    private final SheetScoring scoring;
    private final SheetProfile profile;
    private final SheetRows rows;
    private final Recalculation recalculation;
    private final SheetHistory history;
    private final Clock clock;

    SheetSubmission(
            SheetAccess access,
            SheetRepository sheets,
            SheetScoring scoring,
            SheetProfile profile,
            SheetRows rows,
            Recalculation recalculation,
            SheetHistory history,
            Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.scoring = scoring;
        this.profile = profile;
        this.rows = rows;
        this.recalculation = recalculation;
        this.history = history;
        this.clock = clock;
    }

    /** Sends the rows that count and are with the agency; a claim without evidence stays where it is. */
    @Transactional
    public void submit(UUID sheetId) {
        var sheet = access.toChange(sheetId, INNOVATION_SUBMIT);
        var scored = scoring.score(sheet);
        requireComplete(scored);
        var sendable = scored.sendable();
        var now = clock.instant();
        scored.givenUp().forEach(it -> rows.save(it.reopened(now)));
        sendable.forEach(it -> rows.save(it.sent(now)));
        var sent = sheets.update(sheet.submitted(now));
        history.add(sheetId, SheetAction.SUBMITTED);
        recalculation.of(sent);
    }

    private void requireComplete(ScoredSheet scored) {
        if (scored.sendable().isEmpty()) {
            throw new Refusal(
                    scored.sheet().state() == SheetState.SUBMITTED
                            ? "assessment.sheet.refusal.alreadySent"
                            : "assessment.sheet.refusal.nothingToSend");
        }
        var problems = profile.problems(scored).size();
        if (problems > 0) {
            throw new Refusal("assessment.sheet.refusal.profileIncomplete", problems);
        }
    }
}
