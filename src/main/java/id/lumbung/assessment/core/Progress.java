package id.lumbung.assessment.core;

import id.lumbung.instrument.core.Answer;

/** How far a row is: its answer, and in whose hands its claim is. */
public record Progress(Answer answer, Hands hands) {

    /** Who has a claim. */
    public enum Hands {
        /** The agency, which has not sent it yet. */
        AGENCY,
        /** A verifier, who has not looked at it yet. */
        VERIFIER,
        /** The agency again, with a verifier's reason. */
        RETURNED,
        /** Nobody: it was decided. */
        NOBODY
    }
}
