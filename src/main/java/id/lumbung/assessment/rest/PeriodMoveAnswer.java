package id.lumbung.assessment.rest;

import id.lumbung.assessment.PeriodMove;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * That a period went on to a newer revision.
 *
 * @param by who did it
 */
@Serdeable
record PeriodMoveAnswer(int from, int to, Change claimed, Change verified, String by, Instant at) {

    /** What the move made of the index. */
    @Serdeable
    record Change(BigDecimal before, BigDecimal after) {}

    static PeriodMoveAnswer of(PeriodMove move) {
        return new PeriodMoveAnswer(
                move.fromRevision(),
                move.key().revision(),
                new Change(move.claimedBefore(), move.claimedAfter()),
                new Change(move.verifiedBefore(), move.verifiedAfter()),
                move.actorName(),
                move.at());
    }
}
