package id.lumbung.instrument.core;

/** Why a row does not count; of several reasons the first. */
public enum WhyNot {
    /** No level is claimed. */
    NOT_FILLED,
    /** No verifier has looked at the claim. */
    NOT_VERIFIED,
    /** A verifier accepted no level. */
    REJECTED,
    /** No file or link is attached. */
    NO_EVIDENCE,
    /** The row has alternatives and none was chosen. */
    NO_BASIS
}
