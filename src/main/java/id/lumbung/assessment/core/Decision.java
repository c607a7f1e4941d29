package id.lumbung.assessment.core;

/** What became of the claim of one row. */
public enum Decision {
    /** The agency may still change it. */
    OPEN,
    /** Sent, and not looked at yet. */
    PENDING,
    /** Accepted as claimed. */
    ACCEPTED,
    /** Accepted at another level than claimed, for a reason. */
    CORRECTED,
    /** Given back to the agency, for a reason. */
    RETURNED;

    /** Whether a verifier has set a level. */
    public boolean isVerified() {
        return this == ACCEPTED || this == CORRECTED;
    }

    /** Whether the agency may change the row without opening it again first. */
    public boolean isWithAgency() {
        return this == OPEN || this == RETURNED;
    }
}
