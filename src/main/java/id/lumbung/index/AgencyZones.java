package id.lumbung.index;

import id.lumbung.index.core.ZoneCounts;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The innovations of one agency by zone.
 *
 * @param meanMaturity of all its innovations; absent when it has none
 * @param missing the points all its innovations together lack to the standard value
 */
@Introspected
public record AgencyZones(
        UUID agencyId,
        String agency,
        long innovations,
        long green,
        long yellow,
        long red,
        @Nullable BigDecimal meanMaturity,
        BigDecimal missing) {

    public ZoneCounts zones() {
        return new ZoneCounts(green, yellow, red);
    }
}
