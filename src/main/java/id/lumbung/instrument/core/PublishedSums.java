package id.lumbung.instrument.core;

import java.math.BigDecimal;

/**
 * What is known of an index of which only the published figures are.
 *
 * @param meanMaturity rounded to two decimals, half up
 * @param quantity what the number of eligible innovations earned
 */
public record PublishedSums(BigDecimal spd, int eligible, BigDecimal meanMaturity, BigDecimal quantity) {}
