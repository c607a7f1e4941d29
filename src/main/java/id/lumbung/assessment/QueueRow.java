package id.lumbung.assessment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim that waits for a verifier.
 *
 * @param title of the innovation; absent on the government's own sheet, like its agency
 * @param answerVersion what a decision has to name, so that nobody decides about a claim they have not seen
 * @param mended whether it was returned before
 */
@Introspected
public record QueueRow(
        UUID sheetId,
        String indicator,
        long answerVersion,
        int claimedLevel,
        Instant submittedAt,
        @Nullable String title,
        @Nullable String agency,
        boolean mended) {}
