package id.lumbung.instrument;

import java.math.BigDecimal;

/**
 * How large a number in a pack may be, and how fine. Far from what anybody means, and near enough that every sum, product
 * and column can bear it.
 *
 * @param decimals the most it may be written with
 */
record PackLimit(BigDecimal least, BigDecimal most, int decimals) {
    /** What one level of a row, or one innovation, earns. */
    static final PackLimit WEIGHT = new PackLimit("0.01", "100", 2);

    /** What all rows of a sheet earn, or all innovations by their number. */
    static final PackLimit POINTS = new PackLimit("0", "9999.99", 2);

    static final PackLimit INDEX = new PackLimit("0", "100", 2);
    static final PackLimit DAYS = new PackLimit("0", "9999.99", 2);

    /** What can be measured of a government or of an innovation. */
    static final PackLimit MEASURED = new PackLimit("-999999999999", "999999999999", 4);

    private PackLimit(String least, String most, int decimals) {
        this(new BigDecimal(least), new BigDecimal(most), decimals);
    }

    /** Looks at the exponent first: a number such as 1E+999999999 is never written out. */
    boolean allows(BigDecimal number) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && number.stripTrailingZeros().scale() <= decimals;
    }
}
