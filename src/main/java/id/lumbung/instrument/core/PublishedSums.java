package id.lumbung.instrument.core;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an index of which only the published figures are.
 *
 * @param meanMaturity rounded to two decimals, half up
 * @param maturitySum what the mean was made of; absent where only the mean was published
 * @param quantity what the number of eligible innovations earned
 */
public record PublishedSums(
        BigDecimal spd,
        int eligible,
        BigDecimal meanMaturity,
        @Nullable Long maturitySum,
        BigDecimal quantity) {}
