package id.lumbung.bench;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.InstrumentVersion;

/** The reference: the sums of a portfolio by a plain loop over primitive arrays, without a rule that could change. */
final class PlainLoop {
    private final int[] weights;
    private final boolean[] mandatory;
    private final byte[] levels;
    private final boolean[] profileIsFine;
    private final byte[] affairs;

    PlainLoop(InstrumentVersion version, CountedPortfolio portfolio) {
        var rows = version.sid().size();
        weights = new int[rows];
        mandatory = new boolean[rows];
        levels = new byte[rows * portfolio.size()];
        profileIsFine = new boolean[portfolio.size()];
        affairs = new byte[portfolio.size()];
        for (int row = 0; row < rows; row++) {
            weights[row] = portfolio.weight(row);
            mandatory[row] = version.sid().get(row).mandatory();
        }
        for (int innovation = 0; innovation < portfolio.size(); innovation++) {
            profileIsFine[innovation] = portfolio.eligible(innovation);
            affairs[innovation] = (byte) portfolio.affair(innovation);
            for (int row = 0; row < rows; row++) {
                levels[innovation * rows + row] = (byte) portfolio.level(innovation, row);
            }
        }
    }

    /** Maturities, number and affairs of what counts, in one number. */
    long sums() {
        var maturities = 0L;
        var number = 0;
        var covered = 0;
        for (int innovation = 0; innovation < profileIsFine.length; innovation++) {
            var maturity = 0;
            var complete = true;
            for (int row = 0; row < weights.length; row++) {
                var level = levels[innovation * weights.length + row];
                maturity += weights[row] * level;
                complete &= !mandatory[row] || level > 0;
            }
            if (complete && profileIsFine[innovation]) {
                maturities += maturity;
                number++;
                covered |= affairs[innovation] < 0 ? 0 : 1 << affairs[innovation];
            }
        }
        return maturities * 1_000_000 + number * 100L + covered;
    }
}
