package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An exact quotient with a positive denominator, for what no decimal can hold, such as a third. */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {
    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("Not a positive denominator: " + denominator);
        }
    }

    public Ratio minus(Ratio other) {
        var mine = numerator.multiply(other.denominator);
        var theirs = other.numerator.multiply(denominator);
        return new Ratio(mine.subtract(theirs), denominator.multiply(other.denominator));
    }

    /** This for each of so many; empty for none. */
    public Optional<Ratio> per(BigDecimal number) {
        return number.signum() == 0
                ? Optional.empty()
                : Optional.of(new Ratio(numerator, denominator.multiply(number)));
    }

    /** The one rounding: half up. */
    public BigDecimal rounded(int scale) {
        return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
