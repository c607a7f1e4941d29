package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
        var standing = standing(version, profile, answers, view);
        var rows = rows(version.sid(), answers, view);
        return new InnovationScore(profile.id(), standing.maturity(), standing.eligible(), standing.reasons(), rows);
    }

    /** The index of a whole portfolio. */
    public static PortfolioScore portfolio(InstrumentVersion version, Portfolio portfolio, View view) {
        var spd = spd(version, portfolio.spd(), view);
        var basic = version.basicServiceAffairs();
        var standings = new ArrayList<Standing>(portfolio.innovations().size());
        var covered = new TreeSet<String>();
        var eligible = 0;
        var maturitySum = 0L;
        for (var submission : portfolio.innovations()) {
            var standing = standing(version, submission.profile(), submission.answers(), view);
            standings.add(standing);
            if (standing.eligible()) {
                eligible++;
                maturitySum += standing.maturity();
                var affair = submission.profile().affair();
                if (affair != null && basic.contains(affair)) {
                    covered.add(affair);
                }
            }
        }
        var index = index(version, new Totals(spd.points(), eligible, maturitySum, covered));
        return new PortfolioScore(view, spd, standings, index);
    }

    /** The one formula. Sums may come from a portfolio or from a database; what is rounded is rounded here. */
    public static IndexScore index(InstrumentVersion version, Totals totals) {
        var rules = version.rules();
        var divisor = Math.max(rules.minimumDivisor(), totals.eligible());
        var quantity = quantity(rules, totals);
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

    private static BigDecimal quantity(IndexRules rules, Totals totals) {
        if (totals.basicServiceAffairs().size() < rules.minimumBasicServiceAffairs()) {
            return BigDecimal.ZERO;
        }
        var counted = Math.min(totals.eligible(), rules.quantityCap());
        return rules.quantityWeight().multiply(BigDecimal.valueOf(counted));
    }

    private static Standing standing(
            InstrumentVersion version, Profile profile, Map<String, Answer> answers, View view) {
        var maturity = BigDecimal.ZERO;
        var mandatoryComplete = true;
        for (var indicator : version.sid()) {
            var level = Counting.level(indicator, answers.get(indicator.code()), view);
            maturity = maturity.add(indicator.points(level));
            mandatoryComplete &= level > 0 || !indicator.mandatory();
        }
        var reasons = Eligibility.reasons(version.eligibility(), profile, mandatoryComplete);
        return new Standing(profile.id(), maturity.intValueExact(), reasons);
    }

    private static List<Row> rows(List<Indicator> indicators, Map<String, Answer> answers, View view) {
        return indicators.stream().map(it -> Row.of(it, answers, view)).toList();
    }
}
