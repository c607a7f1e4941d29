package id.lumbung.assessment.rest;

import id.lumbung.assessment.QueueRow;
import id.lumbung.assessment.QueueStanding;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of the queue, and how much there is in all. */
@Serdeable
record QueueAnswer(long waiting, long decidedToday, List<Claim> claims) {

    @Serdeable
    record Claim(
            UUID sheet,
            String indicator,
            long version,
            int level,
            Instant submittedAt,
            @Nullable String innovation,
            @Nullable String agency,
            boolean mended) {

        static Claim of(QueueRow row) {
            return new Claim(
                    row.sheetId(),
                    row.indicator(),
                    row.answerVersion(),
                    row.claimedLevel(),
                    row.submittedAt(),
                    row.title(),
                    row.agency(),
                    row.mended());
        }
    }

    static QueueAnswer of(QueueStanding standing, List<QueueRow> rows) {
        return new QueueAnswer(
                standing.waiting(),
                standing.decidedToday(),
                rows.stream().map(Claim::of).toList());
    }
}
