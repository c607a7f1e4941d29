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
        Ratio exact) {}
