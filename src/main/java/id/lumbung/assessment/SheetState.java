package id.lumbung.assessment;

/** Who has the sheet in hand. */
public enum SheetState {
    /** The agency fills it in for the first time. */
    DRAFT,
    /** The verifiers have it. */
    SUBMITTED,
    /** The agency mends what was returned, or what it opened again itself; the rest keeps its decision. */
    RETURNED,
    /** Every claim was decided. */
    VERIFIED
}
