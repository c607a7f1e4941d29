package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.List;

/**
 * The same step on many innovations, offered as one, with what it adds when all are done together.
 *
 * @param name the row and level, or the reasons, that the steps have in common
 */
public record JointLever(String name, List<Step> steps, Ratio gain, BigDecimal days) {
    public JointLever {
        steps = List.copyOf(steps);
    }

    public BigDecimal roundedGain() {
        return gain.rounded(Lever.DECIMALS);
    }
}
