package id.lumbung.instrument.core;

import java.math.BigDecimal;

/**
 * An index and how it came about.
 *
 * @param divisor what the sum of maturities was divided by
 * @param meanMaturity rounded to two decimals
 * @param quantity exact
 * @param total rounded to two decimals
 * @param index rounded to two decimals
 * @param exact the index before rounding
 */
public record IndexScore(
        Totals totals,
        int divisor,
        BigDecimal meanMaturity,
        BigDecimal quantity,
        BigDecimal total,
        BigDecimal index,
        String category,
        Ratio exact) {
    private static final int DECIMALS = 2;

    /** How much this index is above another: of the exact ones, rounded once. */
    public BigDecimal above(IndexScore other) {
        return exact.minus(other.exact).rounded(DECIMALS);
    }

    /** How much this index is above a figure that is known as it is, such as a target or one that was published. */
    public BigDecimal above(BigDecimal figure) {
        return exact.minus(new Ratio(figure, BigDecimal.ONE)).rounded(DECIMALS);
    }
}
