package id.lumbung.innovation.core;

import id.lumbung.shared.Refusal;
import java.util.List;

/**
 * What is wrong with one field of a profile.
 *
 * @param key the sentence to show, as a key of the translations
 */
public record Problem(ProfileField field, String key, List<Object> arguments) {
    private static final String PREFIX = "innovation.problem.";
    private static final String TOO_FEW_WORDS = "tooFewWords";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Nothing is written or chosen where something must be. */
    public static Problem missing(ProfileField field) {
        return new Problem(field, PREFIX + "missing." + field, List.of());
    }

    /** What is written there is no day. */
    public static Problem noDay(ProfileField field) {
        return of(field, "day");
    }

    static Problem tooFewWords(int fewest, int words) {
        return of(ProfileField.DESIGN, TOO_FEW_WORDS, fewest, words);
    }

    /** Whether the field is only not finished yet, which is no error while somebody is still writing. */
    public boolean isGap() {
        return equals(missing(field)) || key.equals(PREFIX + TOO_FEW_WORDS);
    }

    /** As an answer to whoever asked for it, at the field. */
    public Refusal refusal() {
        return new Refusal(key, arguments.toArray()).at(field.member());
    }

    static Problem of(ProfileField field, String what, Object... arguments) {
        return new Problem(field, PREFIX + what, List.of(arguments));
    }
}
