package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;

/**
 * The new innovations a plan may count on.
 *
 * @param most how many
 * @param maturity what each is taken to reach
 */
public record Additions(int most, int maturity) {
    public static final Additions NONE = new Additions(0, 0);

    private static final int USUAL_LEVEL = 2;

    public Additions {
        if (most < 0 || maturity < 0) {
            throw new IllegalArgumentException("No additions: " + most + " of " + maturity);
        }
    }

    /** So many new innovations as they usually are. */
    public static Additions usual(int most, InstrumentVersion version) {
        return new Additions(most, usualMaturity(version));
    }

    /** What a new innovation is taken to reach where nobody says otherwise: the middle level in every row. */
    public static int usualMaturity(InstrumentVersion version) {
        return version.sid().stream()
                .map(it -> it.points(USUAL_LEVEL))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .intValueExact();
    }
}
