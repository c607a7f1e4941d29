package id.lumbung.index;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry published of a year.
 *
 * @param source where it says so
 * @param points by {@link id.lumbung.index.core.NationalItem aspect} or indicator, where known
 */
public record NationalResult(
        int year,
        @Nullable BigDecimal index,
        @Nullable Integer rank,
        @Nullable String source,
        SortedMap<String, BigDecimal> points) {
    public NationalResult {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    static NationalResult of(YearlyIndex known, Map<String, BigDecimal> points) {
        return new NationalResult(
                known.year(), known.nationalIndex(), known.nationalRank(), known.source(), new TreeMap<>(points));
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return index == null && rank == null && points.isEmpty();
    }
}
