package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.SHEET_VERIFY;

import id.lumbung.assessment.core.Verdict;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A verifier decides about one claim after the other, and may take the last decision back. */
@Singleton
public class SheetVerification {
    private final Access access;
    private final SheetAccess sheets;
    private final VerificationRepository decisions;
    private final DeskRows rows;

    SheetVerification(Access access, SheetAccess sheets, VerificationRepository decisions, DeskRows rows) {
        this.access = access;
        this.sheets = sheets;
        this.decisions = decisions;
        this.rows = rows;
    }

    /**
     * Decides about a claim.
     *
     * @param version of the answer the verifier looked at; at another one somebody else was faster
     */
    @Asks(SHEET_VERIFY)
    @Transactional
    public SheetAnswer decide(UUID sheetId, String indicator, long version, Verdict verdict) {
        var sheet = sheets.toVerify(sheetId);
        return rows.decide(sheet, rows.waiting(sheet, indicator, version), verdict);
    }

    /** Takes the verifier's own last decision of the open period back; the claim waits again. */
    @Asks(SHEET_VERIFY)
    @Transactional
    public SheetAnswer undo() {
        return undo(decisions.findLastDecision(access.actor().subject()).orElseThrow(SheetVerification::nothing));
    }

    /**
     * Takes one decision of the verifier's own back, and no other.
     *
     * @throws Refusal when something has happened to it since
     */
    @Asks(SHEET_VERIFY)
    @Transactional
    public SheetAnswer undo(SheetAnswer decision) {
        var sheet = sheets.toVerify(decision.key().sheetId());
        var row = rows.untouched(sheet, decision);
        if (!access.actor().subject().equals(row.decidedBy())) {
            throw nothing();
        }
        return rows.undo(sheet, row);
    }

    private static Refusal nothing() {
        return new Refusal("assessment.verification.refusal.nothingToUndo");
    }
}
