package id.lumbung.assessment.rest;

import id.lumbung.assessment.SheetAnswer;
import id.lumbung.assessment.core.Decision;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a claim. */
@Serdeable
record DecisionAnswer(
        UUID sheet,
        String indicator,
        long version,
        Decision decision,
        int level,
        @Nullable Integer verifiedLevel,
        @Nullable String reason) {

    static DecisionAnswer of(SheetAnswer answer) {
        return new DecisionAnswer(
                answer.key().sheetId(),
                answer.indicator(),
                answer.version(),
                answer.decision(),
                answer.claimedLevel(),
                answer.verifiedLevel(),
                answer.reason());
    }
}
