package id.lumbung.instrument.core.lever;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** The largest part of a day of which all efforts are multiples, so that they can be counted in whole numbers. */
record DayGrain(BigDecimal days) {

    static DayGrain of(Collection<BigDecimal> efforts) {
        var scale = efforts.stream()
                .mapToInt(it -> it.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        var grain = efforts.stream()
                .map(it -> it.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue())
                .reduce(BigInteger.ZERO, BigInteger::gcd);
        return new DayGrain(grain.signum() == 0 ? BigDecimal.ONE : new BigDecimal(grain, scale));
    }

    /** How many grains are in so many days; what is left of a grain is of no use. */
    long in(BigDecimal number) {
        return number.divideToIntegralValue(days).longValueExact();
    }

    BigDecimal days(long grains) {
        return days.multiply(BigDecimal.valueOf(grains));
    }
}
