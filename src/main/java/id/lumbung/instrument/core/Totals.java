package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The sums an index is made of.
 *
 * @param maturitySum over the eligible innovations
 * @param basicServiceAffairs the main affairs of the eligible innovations; others than basic services are left out
 */
public record Totals(BigDecimal spd, int eligible, long maturitySum, SortedSet<String> basicServiceAffairs) {
    public Totals {
        basicServiceAffairs = Collections.unmodifiableSortedSet(new TreeSet<>(basicServiceAffairs));
    }
}
