package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Totals;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;

/** The sums of an index while innovations come and go. */
final class Sums {
    private final List<String> basicServices;
    private final int[] innovationsByAffair;
    private BigDecimal spd;
    private int eligible;
    private long maturitySum;

    private Sums(List<String> basicServices, int[] innovationsByAffair, BigDecimal spd) {
        this.basicServices = basicServices;
        this.innovationsByAffair = innovationsByAffair;
        this.spd = spd;
    }

    /** The sums without any innovation. */
    static Sums of(BigDecimal spd, List<String> basicServices) {
        return new Sums(basicServices, new int[basicServices.size()], spd);
    }

    static Sums of(CountedPortfolio portfolio) {
        var sums = of(portfolio.spd(), portfolio.basicServices());
        for (int innovation = 0; innovation < portfolio.size(); innovation++) {
            if (portfolio.eligible(innovation)) {
                sums.add(portfolio.maturity(innovation), portfolio.affair(innovation));
            }
        }
        return sums;
    }

    Sums copy() {
        var copy = new Sums(basicServices, innovationsByAffair.clone(), spd);
        copy.eligible = eligible;
        copy.maturitySum = maturitySum;
        return copy;
    }

    void addSpd(BigDecimal points) {
        spd = spd.add(points);
    }

    void addMaturity(int points) {
        maturitySum += points;
    }

    void add(int maturity, int affair) {
        change(1, maturity, affair);
    }

    void remove(int maturity, int affair) {
        change(-1, -maturity, affair);
    }

    private void change(int number, int maturity, int affair) {
        eligible += number;
        maturitySum += maturity;
        if (affair != CountedPortfolio.NO_AFFAIR) {
            innovationsByAffair[affair] += number;
        }
    }

    Totals totals() {
        var covered = new TreeSet<String>();
        for (int affair = 0; affair < innovationsByAffair.length; affair++) {
            if (innovationsByAffair[affair] > 0) {
                covered.add(basicServices.get(affair));
            }
        }
        return new Totals(spd, eligible, maturitySum, covered);
    }
}
