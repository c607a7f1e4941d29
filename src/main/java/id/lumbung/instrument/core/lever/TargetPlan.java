package id.lumbung.instrument.core.lever;

import java.math.BigDecimal;

/**
 * The answer to how an index can be reached.
 *
 * @param reachable whether a plan that reaches it was found
 * @param plan the one of least effort; where the target is out of reach, the one that comes closest
 * @param leastDays no plan reaches the target in fewer days than these
 */
public record TargetPlan(boolean reachable, BestPlan plan, BigDecimal leastDays) {

    /** Whether it is certain that no plan reaches the target with less effort, or none at all if this one does not. */
    public boolean proven() {
        return reachable ? leastDays.compareTo(plan.days()) == 0 : plan.proven();
    }
}
