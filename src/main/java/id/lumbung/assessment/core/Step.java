package id.lumbung.assessment.core;

import java.math.BigDecimal;

/** One step towards the standard value: an indicator goes from a verified level to a higher one. */
public record Step(String indicator, Effort effort, int from, int to, BigDecimal gain) {

    boolean continues(Step before) {
        return indicator.equals(before.indicator) && effort == before.effort && from == before.to;
    }

    Step after(Step before) {
        return new Step(indicator, effort, before.from, to, before.gain.add(gain));
    }
}
