package id.lumbung.shared;

import java.math.BigDecimal;

/**
 * What a number can be.
 *
 * @param decimals the most it has
 */
public record NumberRange(BigDecimal least, BigDecimal most, int decimals) {
    private static final BigDecimal NO_LIMIT = new BigDecimal("1e12");

    /** Any number with up to so many decimals. */
    public static NumberRange any(int decimals) {
        return new NumberRange(NO_LIMIT.negate(), NO_LIMIT, decimals);
    }

    /** An index, or the points of a part of it. */
    public static NumberRange index() {
        return of(0, 100, 2);
    }

    public static NumberRange whole(int least, int most) {
        return of(least, most, 0);
    }

    public static NumberRange of(int least, int most, int decimals) {
        return new NumberRange(BigDecimal.valueOf(least), BigDecimal.valueOf(most), decimals);
    }

    public boolean isWhole() {
        return decimals == 0;
    }

    public boolean holds(BigDecimal number) {
        return least.compareTo(number) <= 0
                && most.compareTo(number) >= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}
