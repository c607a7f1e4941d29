package id.lumbung.listing;

import id.lumbung.assessment.core.SheetState;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An innovation in a list, with its sheet of the current period. */
@Introspected
public record InnovationLine(
        UUID id,
        String title,
        String agencyName,
        String stage,
        SheetState state,
        BigDecimal verifiedPoints,
        BigDecimal claimedPoints,
        int filled,
        int pending,
        int returned,
        Instant updatedAt) {}
