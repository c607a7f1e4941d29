package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A step, and what it adds to the index.
 *
 * @param gain the exact difference of two indices
 * @param days what it takes
 * @param blockers what is still against the innovation after the step, so that the step adds nothing
 * @param gate what becomes of the gate of the basic services
 */
public record Lever(Step step, Ratio gain, BigDecimal days, List<Reason> blockers, GateEffect gate) {
    /** The decimals to which a gain is shown; most gains of a large city are below a hundredth. */
    public static final int DECIMALS = 6;

    public Lever {
        blockers = List.copyOf(blockers);
    }

    /** The gain for each day of work; empty where a step takes none. */
    public Optional<Ratio> gainPerDay() {
        return gain.per(days);
    }

    /** The gain, rounded once. */
    public BigDecimal roundedGain() {
        return gain.rounded(DECIMALS);
    }
}
