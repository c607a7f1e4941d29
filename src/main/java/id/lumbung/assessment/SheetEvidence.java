package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;

import id.lumbung.assessment.core.RowLock;
import id.lumbung.evidence.EvidenceChanged;
import id.lumbung.evidence.EvidenceGate;
import id.lumbung.shared.Refusal;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Guards the evidence of sheets, and follows it: new evidence on a decided row begins its verification anew. */
@Singleton
class SheetEvidence implements EvidenceGate {
    private final SheetAccess access;
    private final SheetRows rows;
    private final SheetHistory history;
    private final Recalculation recalculation;

    SheetEvidence(SheetAccess access, SheetRows rows, SheetHistory history, Recalculation recalculation) {
        this.access = access;
        this.rows = rows;
        this.history = history;
        this.recalculation = recalculation;
    }

    @Override
    public void requireRead(UUID sheetId) {
        access.requireRead(sheetId);
    }

    @Override
    public void requireChange(UUID sheetId, String indicator) {
        var sheet = access.toChange(sheetId, INNOVATION_EDIT);
        if (RowLock.of(rows.get(sheet, indicator).decision()) == RowLock.WAITING) {
            throw new Refusal("assessment.sheet.refusal.waiting");
        }
    }

    /** The gate was asked in this transaction already; what happened is only followed here. */
    @EventListener
    void changed(EvidenceChanged event) {
        var sheet = access.lock(event.sheetId());
        rows.freed(rows.get(sheet, event.indicator()), true);
        history.add(sheet.id(), event.indicator(), SheetAction.EVIDENCE_CHANGED, null, null, null);
        recalculation.of(sheet);
    }
}
