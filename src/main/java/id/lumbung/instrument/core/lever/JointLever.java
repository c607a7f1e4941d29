package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The same step on many innovations, offered as one, with what it adds when all are done together.
 *
 * @param name the row and level, or the reasons, that the steps have in common
 * @param longest the days of the longest of them
 * @param gate what becomes of the gate of the basic services
 */
public record JointLever(
        String name, List<Step> steps, Ratio gain, BigDecimal days, BigDecimal longest, GateEffect gate) {
    public JointLever {
        steps = List.copyOf(steps);
    }

    /** The gain for each day of work; empty where the steps take none. */
    public Optional<Ratio> gainPerDay() {
        return gain.per(days);
    }

    public BigDecimal roundedGain() {
        return gain.rounded(Lever.DECIMALS);
    }
}
