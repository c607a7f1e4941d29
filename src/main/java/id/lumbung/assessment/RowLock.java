package id.lumbung.assessment;

/** Whether the agency may change a row now. */
public enum RowLock {
    /** It may. */
    FREE,
    /** It may, after it has said that the verification of this row shall begin anew. */
    DECIDED,
    /** It may not: the verifiers have it. */
    WAITING,
    /** It may not: the period is closed. */
    CLOSED,
    /** This person may not. */
    FORBIDDEN;

    /** Whether it may, at once or after a word. */
    public boolean isOpen() {
        return this == FREE || this == DECIDED;
    }

    /** What the state of the sheet and the decision on the row allow; permission and period are another matter. */
    static RowLock of(SheetState state, Decision decision) {
        return switch (state) {
            case DRAFT -> FREE;
            case RETURNED -> decision.isWithAgency() ? FREE : DECIDED;
            case SUBMITTED -> decision == Decision.RETURNED ? FREE : WAITING;
            case VERIFIED -> DECIDED;
        };
    }
}
