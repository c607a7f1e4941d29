package id.lumbung.assessment.core;

/** Who has the sheet in hand. */
public enum SheetState {
    /** The agency, and no verifier has decided about any of it. */
    DRAFT,
    /** The verifiers have some of it; the rest stays with the agency. */
    SUBMITTED,
    /** The agency mends what was returned, or goes on with claims beside those that are decided. */
    RETURNED,
    /** Every claim was decided. */
    VERIFIED
}
