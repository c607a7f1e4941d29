package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Turns answers into points, maturity and index. Everything that shows a number calls this. */
public final class Scoring {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Scoring() {}

    /** The points of the local government's own rows. */
    public static SheetScore spd(InstrumentVersion version, Map<String, Answer> answers, View view) {
        var rows = rows(version.spd(), answers, view);
        return new SheetScore(Row.sum(rows), rows);
    }

    /** The maturity of one innovation and whether it counts, row by row. */
    public static InnovationScore innovation(
            InstrumentVersion version, Profile profile, Map<String, Answer> answers, View view) {
        var rows = rows(version.sid(), answers, view);
        var reasons = ReasonMask.list(Eligibility.mask(version.eligibility(), profile) | mandatoryMask(version, rows));
        return new InnovationScore(profile.id(), Row.sum(rows).intValueExact(), reasons.isEmpty(), reasons, rows);
    }

    private static int mandatoryMask(InstrumentVersion version, List<Row> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (version.sid().get(row).mandatory() && !rows.get(row).counts()) {
                return ReasonMask.of(Reason.MANDATORY);
            }
        }
        return ReasonMask.NONE;
    }

    /** The index of a whole portfolio. */
    public static PortfolioScore portfolio(InstrumentVersion version, Portfolio portfolio, View view) {
        return CountedPortfolio.of(version, portfolio, view).score();
    }

    /** The one formula. Sums may come from a portfolio or from a database; what is rounded is rounded here. */
    public static IndexScore index(InstrumentVersion version, Totals totals) {
        var rules = version.rules();
        var divisor = Math.max(rules.minimumDivisor(), totals.eligible());
        var quantity = Gate.isOpen(version, totals) ? quantity(rules, totals.eligible()) : BigDecimal.ZERO;
        var mean = new Ratio(BigDecimal.valueOf(totals.maturitySum()), BigDecimal.valueOf(divisor));
        var total = new Ratio(
                totals.spd().add(quantity).multiply(mean.denominator()).add(mean.numerator()), mean.denominator());
        var exact = new Ratio(
                total.numerator().multiply(HUNDRED), total.denominator().multiply(rules.maximumTotal()));
        var index = exact.rounded(DECIMALS);
        return new IndexScore(
                totals,
                divisor,
                mean.rounded(DECIMALS),
                quantity,
                total.rounded(DECIMALS),
                index,
                rules.category(index).code(),
                exact);
    }

    private static BigDecimal quantity(IndexRules rules, int eligible) {
        return rules.quantityWeight().multiply(BigDecimal.valueOf(Math.min(eligible, rules.quantityCap())));
    }

    private static List<Row> rows(List<Indicator> indicators, Map<String, Answer> answers, View view) {
        return indicators.stream().map(it -> Row.of(it, answers, view)).toList();
    }
}
