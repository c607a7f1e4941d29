package id.lumbung.assessment.core;

/** What a step asks of the agency. */
public enum Effort {
    /** The claim is proven and only has to be sent. */
    SENDING,
    /** A returned claim has to be mended as its verifier wrote. */
    MENDING,
    /** A claimed level lacks its evidence, or the basis it was measured by. */
    PROVING,
    /** A higher level has to be reached. */
    RAISING,
    /** Another government has to replicate the innovation. */
    REPLICATING
}
