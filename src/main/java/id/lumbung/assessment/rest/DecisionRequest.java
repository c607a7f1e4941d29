package id.lumbung.assessment.rest;

import id.lumbung.assessment.core.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A verifier's decision.
 *
 * @param version of the answer that was looked at
 * @param level what the evidence shows, for a correction
 * @param reason for the agency, when it is corrected or returned
 */
@Serdeable
record DecisionRequest(
        @NotNull Long version,
        @NotNull Kind verdict,
        @Nullable Integer level,
        @Nullable String reason) {
    private static final int NO_LEVEL = -1;

    enum Kind {
        ACCEPT,
        CORRECT,
        RETURN
    }

    Verdict toVerdict() {
        var words = Objects.requireNonNullElse(reason, "");
        return switch (verdict) {
            case ACCEPT -> new Verdict.Accepted();
            case CORRECT -> new Verdict.Corrected(Objects.requireNonNullElse(level, NO_LEVEL), words);
            case RETURN -> new Verdict.Returned(words);
        };
    }
}
