package id.lumbung.assessment;

import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.Verdict;
import id.lumbung.assessment.core.Verdict.Accepted;
import id.lumbung.assessment.core.Verdict.Corrected;
import id.lumbung.assessment.core.Verdict.Returned;
import id.lumbung.platform.security.Access;
import id.lumbung.shared.ConflictException;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The rows of a sheet a verifier holds: decides about them, and takes decisions back. */
@Singleton
class DeskRows {
    private final SheetRows rows;
    private final SheetHistory history;
    private final Recalculation recalculation;
    private final Access access;
    private final Clock clock;

    DeskRows(SheetRows rows, SheetHistory history, Recalculation recalculation, Access access, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.recalculation = recalculation;
        this.access = access;
        this.clock = clock;
    }

    /** The claim as the verifier saw it; refused when it no longer is that. */
    SheetAnswer waiting(Sheet sheet, String indicator, long version) {
        var row = rows.find(sheet, indicator).orElseThrow(() -> new NotFoundException("answer", indicator));
        if (row.decision() != Decision.PENDING || row.version() != version) {
            throw changed(row);
        }
        return row;
    }

    /** The row of a decision nothing has been built upon. */
    SheetAnswer untouched(Sheet sheet, SheetAnswer decision) {
        var row = rows.find(sheet, decision.indicator()).orElseThrow();
        var at = row.decidedAt();
        if (row.version() != decision.version() || at == null || row.updatedAt().isAfter(at)) {
            throw new Refusal("assessment.verification.refusal.mended");
        }
        return row;
    }

    SheetAnswer decide(Sheet sheet, SheetAnswer claim, Verdict verdict) {
        var decided = claim.decided(verdict, access.actor().subject(), clock.instant());
        history.add(
                sheet.id(),
                claim.indicator(),
                action(verdict),
                claim.claimedLevel(),
                decided.verifiedLevel(),
                decided.reason());
        return save(sheet, decided);
    }

    SheetAnswer undo(Sheet sheet, SheetAnswer decided) {
        history.add(sheet.id(), decided.indicator(), SheetAction.UNDONE, decided.verifiedLevel(), null, null);
        return save(sheet, decided.undecided());
    }

    private static SheetAction action(Verdict verdict) {
        return switch (verdict) {
            case Accepted() -> SheetAction.ACCEPTED;
            case Corrected _ -> SheetAction.CORRECTED;
            case Returned _ -> SheetAction.RETURNED;
        };
    }

    private SheetAnswer save(Sheet sheet, SheetAnswer row) {
        var saved = rows.save(row);
        recalculation.of(sheet);
        return saved;
    }

    private ConflictException changed(SheetAnswer row) {
        var last = history.of(row.key().sheetId()).stream()
                .filter(it -> row.indicator().equals(it.indicator()))
                .findFirst();
        return new ConflictException(
                row.indicator(),
                last.map(SheetEvent::actorName).orElse(""),
                last.map(SheetEvent::at).orElseGet(row::updatedAt));
    }
}
