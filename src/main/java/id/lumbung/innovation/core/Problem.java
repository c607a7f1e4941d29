package id.lumbung.innovation.core;

import java.util.List;

/**
 * What is wrong with one field of a profile.
 *
 * @param key the sentence to show, as a key of the translations
 */
public record Problem(ProfileField field, String key, List<Object> arguments) {
    private static final String PREFIX = "innovation.problem.";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Nothing is written or chosen where something must be. */
    public static Problem missing(ProfileField field) {
        return new Problem(field, PREFIX + "missing." + field, List.of());
    }

    static Problem of(ProfileField field, String what, Object... arguments) {
        return new Problem(field, PREFIX + what, List.of(arguments));
    }
}
