package id.lumbung.assessment.core;

import id.lumbung.shared.Refusal;

/** What a verifier writes to an agency. */
final class Reasons {
    private static final int LONGEST = 1000;

    private Reasons() {}

    /** The words without space around them; refused when there are none, or far too many. */
    static String checked(String reason) {
        var words = reason.strip();
        if (words.isEmpty()) {
            throw new Refusal("assessment.verification.refusal.reason").at("reason");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("assessment.verification.refusal.reasonTooLong", LONGEST, words.length()).at("reason");
        }
        return words;
    }
}
