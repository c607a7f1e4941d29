package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Ratio;
import java.math.BigDecimal;
import java.util.List;

/**
 * The best plan found within a number of days.
 *
 * @param bound no plan within these days reaches more
 */
public record BestPlan(List<Step> steps, BigDecimal days, Ratio gain, IndexScore index, Ratio bound) {
    public BestPlan {
        steps = List.copyOf(steps);
    }

    /** Whether it is certain that no plan is better. */
    public boolean proven() {
        return bound.compareTo(index.exact()) == 0;
    }

    /** How far at most a better plan could be above this one. */
    public Ratio gap() {
        return bound.minus(index.exact());
    }
}
