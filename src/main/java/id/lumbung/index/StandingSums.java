package id.lumbung.index;

import id.lumbung.index.core.ZoneCounts;
import id.lumbung.instrument.core.View;
import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What some innovations add up to in one view.
 *
 * @param eligible how many of them count in the index
 * @param points the sum of all their scores
 * @param missing the points they together lack to the standard value
 */
@Introspected
public record StandingSums(
        View view,
        long innovations,
        long eligible,
        BigDecimal points,
        long green,
        long yellow,
        long red,
        BigDecimal missing) {

    static StandingSums none(View view) {
        return new StandingSums(view, 0, 0, BigDecimal.ZERO, 0, 0, 0, BigDecimal.ZERO);
    }

    public ZoneCounts zones() {
        return new ZoneCounts(green, yellow, red);
    }

    /** The mean score with two decimals; none of no innovation. */
    public Optional<BigDecimal> mean() {
        return innovations == 0
                ? Optional.empty()
                : Optional.of(points.divide(BigDecimal.valueOf(innovations), 2, RoundingMode.HALF_UP));
    }
}
