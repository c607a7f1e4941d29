package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * How the parts of an index become one number.
 *
 * @param minimumDivisor the mean maturity is taken over at least this many innovations
 * @param minimumBasicServiceAffairs with fewer of these affairs covered, the number of innovations earns nothing
 * @param quantityWeight points per eligible innovation
 * @param quantityCap innovations beyond this number earn nothing
 * @param maximumTotal the points that make an index of 100
 * @param categories highest first
 */
public record IndexRules(
        int minimumDivisor,
        int minimumBasicServiceAffairs,
        BigDecimal quantityWeight,
        int quantityCap,
        BigDecimal maximumTotal,
        List<Band> categories) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public IndexRules {
        categories = categories.stream()
                .sorted(Comparator.comparing(Band::min).reversed())
                .toList();
    }

    /** What points of the total make of the index, rounded once. */
    public BigDecimal ofIndex(BigDecimal points) {
        return new Ratio(points.multiply(HUNDRED), maximumTotal).rounded(2);
    }

    /** The first category the rounded index reaches. */
    public Band category(BigDecimal roundedIndex) {
        return categories.stream()
                .filter(it -> it.min().compareTo(roundedIndex) <= 0)
                .findFirst()
                .orElseThrow();
    }
}
