package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What published figures would be under another version. Published are sums, so two things lie between bounds: the sum of
 * maturities, where only its rounded mean was published, and how many basic-service affairs are covered.
 *
 * @param unseen what the other version also changes, and no sum tells the effect of
 */
public record Restatement(IndexScore lowest, IndexScore highest, Set<Unseen> unseen) {
    private static final BigDecimal HALF_STEP = new BigDecimal("0.005");

    public Restatement {
        unseen = Set.copyOf(unseen);
    }

    /** What only the sheets themselves tell. */
    public enum Unseen {
        /** Indicators came, went or weigh more or less. */
        WEIGHTS,
        /** Levels mean something else. */
        LEVELS,
        /** Other innovations are eligible. */
        ELIGIBILITY
    }

    public static Restatement of(InstrumentVersion published, InstrumentVersion other, PublishedSums sums) {
        return new Restatement(
                Scoring.index(other, lowest(published, sums)),
                Scoring.index(other, highest(published, sums)),
                unseen(VersionDifference.between(published, other)));
    }

    /** Whether the sums leave no doubt about the index. */
    public boolean exact() {
        return lowest.index().compareTo(highest.index()) == 0;
    }

    private static Totals lowest(InstrumentVersion published, PublishedSums sums) {
        var covered = isOpen(sums) ? published.minimumBasicServiceAffairs() : 0;
        return totals(published, sums, maturitySums(published, sums)[0], covered);
    }

    private static Totals highest(InstrumentVersion published, PublishedSums sums) {
        var all = Math.min(sums.eligible(), published.basicServiceAffairs().size());
        var covered = isOpen(sums) ? all : Math.min(all, published.minimumBasicServiceAffairs() - 1);
        return totals(published, sums, maturitySums(published, sums)[1], covered);
    }

    private static Totals totals(InstrumentVersion version, PublishedSums sums, long maturitySum, int covered) {
        var affairs = new TreeSet<>(version.basicServiceAffairs());
        var some = new TreeSet<>(affairs.stream().limit(Math.max(0, covered)).toList());
        return new Totals(sums.spd(), sums.eligible(), maturitySum, some);
    }

    /** The sum; where it is not known, the smallest and the greatest whose mean rounds to the published one; the nearest where none does. */
    private static long[] maturitySums(InstrumentVersion published, PublishedSums sums) {
        var exact = sums.maturitySum();
        if (exact != null) {
            return new long[] {exact, exact};
        }
        var divisor = BigDecimal.valueOf(Math.max(published.minimumDivisor(), sums.eligible()));
        var from = whole(sums.meanMaturity().subtract(HALF_STEP).multiply(divisor), RoundingMode.CEILING);
        var to = whole(sums.meanMaturity().add(HALF_STEP).multiply(divisor), RoundingMode.CEILING) - 1;
        if (from > to) {
            from = whole(sums.meanMaturity().multiply(divisor), RoundingMode.HALF_UP);
            to = from;
        }
        return new long[] {Math.max(0, from), Math.max(0, to)};
    }

    private static long whole(BigDecimal product, RoundingMode rounding) {
        return product.setScale(0, rounding).longValueExact();
    }

    /** Whether the number of innovations earned something, so that enough affairs were covered. */
    private static boolean isOpen(PublishedSums sums) {
        return sums.quantity().signum() > 0;
    }

    private static Set<Unseen> unseen(VersionDifference difference) {
        var unseen = EnumSet.noneOf(Unseen.class);
        for (var change : difference.changes()) {
            switch (change.place().item()) {
                case ROW, WEIGHT -> unseen.add(Unseen.WEIGHTS);
                case LEVEL, MEASURE -> unseen.add(Unseen.LEVELS);
                case MANDATORY, WINDOW, STAGE, DESIGN_WORDS, REPORTS, BASIC_SERVICE_AFFAIRS ->
                    unseen.add(Unseen.ELIGIBILITY);
                case NAME,
                        VARIABLE,
                        EVIDENCE,
                        DOCUMENTS,
                        FORMATS,
                        SECONDS,
                        CATEGORY,
                        CATEGORY_NAME,
                        MINIMUM_DIVISOR,
                        BASIC_SERVICE_MINIMUM,
                        QUANTITY_WEIGHT,
                        QUANTITY_CAP,
                        MAXIMUM_TOTAL -> {}
            }
        }
        return unseen;
    }
}
