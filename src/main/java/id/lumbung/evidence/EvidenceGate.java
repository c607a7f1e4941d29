package id.lumbung.evidence;

import java.util.UUID;

/**
 * Says whether the current actor may see or change the evidence of a sheet now. The feature that keeps the sheets
 * answers, because it knows their agency, period and state; without an answer nobody may. Asked inside a transaction,
 * which it may use to hold the sheet.
 */
public interface EvidenceGate {

    /** Refuses an actor who may not read the sheet. */
    void requireRead(UUID sheetId);

    /** Refuses a change of the row by this actor, or at this time. */
    void requireChange(UUID sheetId, String indicator);
}
