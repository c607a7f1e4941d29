package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.List;

/**
 * A step, and what it adds to the index.
 *
 * @param gain the exact difference of two indices
 * @param days what it takes
 * @param blockers what is still against the innovation after the step, so that the step adds nothing
 */
public record Lever(Step step, Ratio gain, BigDecimal days, List<Reason> blockers) {
    /** The decimals to which a gain is shown; most gains of a large city are below a hundredth. */
    public static final int DECIMALS = 6;

    public Lever {
        blockers = List.copyOf(blockers);
    }

    /** The gain, rounded once. */
    public BigDecimal roundedGain() {
        return gain.rounded(DECIMALS);
    }
}
