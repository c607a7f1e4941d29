package id.lumbung.innovation.core;

import id.lumbung.shared.EnteredText;
import id.lumbung.shared.NormalText;
import id.lumbung.shared.ProofLink;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of single fields and of dates that depend on each other; each answers with the problem, if there is one. */
public final class ProfileChecks {
    private ProfileChecks() {}

    /** What must be written. */
    public static Optional<Problem> written(ProfileField field, String text) {
        return NormalText.isBlank(text) ? Optional.of(Problem.missing(field)) : Optional.empty();
    }

    /** What must be chosen or dated. */
    public static Optional<Problem> given(ProfileField field, @Nullable Object value) {
        return value == null ? Optional.of(Problem.missing(field)) : Optional.empty();
    }

    /** Nothing longer than the field may hold, and nothing that is no text. */
    public static Optional<Problem> text(ProfileField field, String text) {
        if (text.length() > field.longest()) {
            return Optional.of(Problem.of(field, "tooLong", field.longest()));
        }
        return EnteredText.isFit(text) ? Optional.empty() : Optional.of(Problem.of(field, "characters"));
    }

    /** A code must be one of the instrument's list; nothing chosen is no problem here. */
    public static Optional<Problem> known(ProfileField field, @Nullable String code, Set<String> list) {
        return code == null || list.contains(code) ? Optional.empty() : Optional.of(Problem.of(field, "unknown", code));
    }

    /** The design must be told in enough words. */
    public static Optional<Problem> words(int words, int fewest) {
        return words < fewest ? Optional.of(Problem.tooFewWords(fewest, words)) : Optional.empty();
    }

    /** What is told as done was done by today. */
    public static Optional<Problem> done(ProfileField field, @Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today) ? Optional.of(Problem.of(field, "future")) : Optional.empty();
    }

    /** A trial does not start after what it tries was put into use. */
    public static Optional<Problem> trial(@Nullable LocalDate trial, @Nullable LocalDate implemented) {
        return trial != null && implemented != null && trial.isAfter(implemented)
                ? Optional.of(Problem.of(ProfileField.TRIAL_ON, "trialAfterImplementation"))
                : Optional.empty();
    }

    /** Only what is in use can be developed further. */
    public static Optional<Problem> development(@Nullable LocalDate implemented, @Nullable LocalDate developed) {
        return implemented != null && developed != null && developed.isBefore(implemented)
                ? Optional.of(Problem.of(ProfileField.DEVELOPED_ON, "developedBeforeImplementation"))
                : Optional.empty();
    }

    /** A place, if any is typed, lies on earth. */
    public static Optional<Problem> place(String typed) {
        return typed.isBlank() || Coordinates.parse(typed).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(ProfileField.COORDINATES, "coordinates"));
    }

    /** A link, if any is typed, is one everybody can open. */
    public static Optional<Problem> link(String typed) {
        return typed.isBlank() || ProofLink.mended(typed).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(ProfileField.VIDEO, "link"));
    }
}
