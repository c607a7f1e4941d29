package id.lumbung.assessment;

import id.lumbung.instrument.core.View;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets of one affair bring to the index, or the sheet of the region itself ({@code spd}, no affair). Points
 * are those of eligible sheets only.
 */
@Introspected
record IndexPart(
        boolean spd,
        @Nullable String affair,
        long innovations,
        long claimedEligible,
        BigDecimal claimedPoints,
        long verifiedEligible,
        BigDecimal verifiedPoints) {

    long eligible(View view) {
        return switch (view) {
            case CLAIMED -> claimedEligible;
            case VERIFIED -> verifiedEligible;
        };
    }

    BigDecimal points(View view) {
        return switch (view) {
            case CLAIMED -> claimedPoints;
            case VERIFIED -> verifiedPoints;
        };
    }
}
