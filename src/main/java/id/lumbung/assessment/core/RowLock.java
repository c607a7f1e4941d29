package id.lumbung.assessment.core;

/** Whether the agency may change a row now. */
public enum RowLock {
    /** It may. */
    FREE,
    /** It may, after it has said that the verification of this row shall begin anew. */
    DECIDED,
    /** It may not: the verifiers have it. It may take the row back. */
    WAITING,
    /** It may not: the period is closed. */
    CLOSED,
    /** This person may not. */
    FORBIDDEN;

    /** Whether it may, at once or after a word. */
    public boolean isOpen() {
        return this == FREE || this == DECIDED;
    }

    /** What became of the row's claim decides; permission and period are another matter. */
    public static RowLock of(Decision decision) {
        return switch (decision) {
            case OPEN, RETURNED -> FREE;
            case PENDING -> WAITING;
            case ACCEPTED, CORRECTED -> DECIDED;
        };
    }
}
