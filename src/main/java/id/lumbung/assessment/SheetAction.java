package id.lumbung.assessment;

/** What somebody did with a sheet or with one of its rows. */
public enum SheetAction {
    CLAIMED,
    CLEARED,
    EVIDENCE_CHANGED,
    SUBMITTED,
    /** The agency took a row back that no verifier had decided. */
    WITHDRAWN,
    ACCEPTED,
    CORRECTED,
    RETURNED,
    /** A decided or waiting row was taken back by the agency. */
    REOPENED,
    /** A newer revision of the instrument gave the value of a row another level. */
    REMEASURED,
    /** A verifier took back their own decision. */
    UNDONE
}
