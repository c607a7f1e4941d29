package id.lumbung.index;

import id.lumbung.index.core.NationalScale;
import id.lumbung.shared.NumberRange;
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
    public static final NumberRange YEARS = NumberRange.whole(2018, 2100);
    public static final NumberRange RANKS = NumberRange.whole(1, 999);
    private static final int MOST_POINTS = 100_000;

    public NationalResult {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    static NationalResult of(YearlyIndex known, Map<String, BigDecimal> points) {
        return new NationalResult(
                known.year(), known.nationalIndex(), known.nationalRank(), known.source(), new TreeMap<>(points));
    }

    /** What the index of a year can be. */
    public static NumberRange range(int year) {
        return switch (NationalScale.of(year)) {
            case POINTS -> NumberRange.of(0, MOST_POINTS, 2);
            case PERCENT -> NumberRange.index();
        };
    }

    /** What its index is counted in. */
    public NationalScale scale() {
        return NationalScale.of(year);
    }

    /** With what was known of the year before, where this says nothing. */
    NationalResult over(NationalResult known) {
        var all = new TreeMap<>(known.points);
        all.putAll(points);
        return new NationalResult(
                year,
                index == null ? known.index : index,
                rank == null ? known.rank : rank,
                source == null ? known.source : source,
                all);
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return index == null && rank == null && points.isEmpty();
    }
}
