package id.lumbung.assessment;

import id.lumbung.assessment.core.SheetState;
import id.lumbung.instrument.core.Aspect;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The indicator sheet of an innovation in a period, or of the government itself when it has no innovation. Its figures are
 * what the recalculation made of its rows.
 *
 * @param filled rows whose claim counts
 * @param pending rows that wait for a verifier
 * @param returned rows that wait for the agency
 */
@MappedEntity("sheet")
public record Sheet(
        @Id UUID id,
        @Version long version,
        int year,
        @Nullable UUID innovationId,
        SheetState state,
        BigDecimal claimedPoints,
        BigDecimal verifiedPoints,
        boolean claimedEligible,
        boolean verifiedEligible,
        int filled,
        int pending,
        int returned,
        @Nullable Instant submittedAt,
        Instant updatedAt) {

    static Sheet empty(UUID id, int year, @Nullable UUID innovationId, Instant at) {
        return new Sheet(
                id,
                0,
                year,
                innovationId,
                SheetState.DRAFT,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                false,
                false,
                0,
                0,
                0,
                null,
                at);
    }

    /** What its rows are asked of. */
    public Aspect aspect() {
        return innovationId == null ? Aspect.SPD : Aspect.SID;
    }

    Sheet submitted(Instant at) {
        return new Sheet(
                id,
                version,
                year,
                innovationId,
                state,
                claimedPoints,
                verifiedPoints,
                claimedEligible,
                verifiedEligible,
                filled,
                pending,
                returned,
                at,
                updatedAt);
    }

    Sheet with(Figures figures, Instant at) {
        return new Sheet(
                id,
                version,
                year,
                innovationId,
                figures.state(),
                figures.claimedPoints(),
                figures.verifiedPoints(),
                figures.claimedEligible(),
                figures.verifiedEligible(),
                figures.filled(),
                figures.pending(),
                figures.returned(),
                submittedAt,
                at);
    }

    /** Whether the figures are those it has already. */
    boolean has(Figures figures) {
        return state == figures.state()
                && claimedPoints.compareTo(figures.claimedPoints()) == 0
                && verifiedPoints.compareTo(figures.verifiedPoints()) == 0
                && claimedEligible == figures.claimedEligible()
                && verifiedEligible == figures.verifiedEligible()
                && filled == figures.filled()
                && pending == figures.pending()
                && returned == figures.returned();
    }

    /** What is computed from the rows. */
    record Figures(
            SheetState state,
            BigDecimal claimedPoints,
            BigDecimal verifiedPoints,
            boolean claimedEligible,
            boolean verifiedEligible,
            int filled,
            int pending,
            int returned) {}
}
