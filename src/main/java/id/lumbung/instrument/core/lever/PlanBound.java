package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.lever.PlanNode.Selection;
import java.util.Optional;

/**
 * A bound on the plans of a node, and the members to look at first.
 *
 * <p>When a day has a price, no plan has more points than the best selection at that price, its days paid and the budget
 * paid back. The bound is tightest where the selection begins to stay within the budget of its own accord; that price is
 * searched by halving.
 *
 * @param points the bound, times the divisor
 * @param selection the best at the price that was found, within the budget
 * @param dearer the best at a price just below, beyond the budget; the same if days need no price at all
 */
record PlanBound(long points, Selection selection, Selection dearer) {

    /** Empty when the node has nothing within the budget, or nothing with so many points. */
    static Optional<PlanBound> of(PlanModel model, Prices prices, PlanNode node, long budget, long needed) {
        var left = budget - node.government().days();
        var free = node.select(model, prices.at(0));
        if (free.isEmpty()) {
            return Optional.empty();
        }
        var low = free.get();
        var high = low.days() <= left ? low : best(model, node, prices.at(prices.prohibitive()));
        if (high.days() > left) {
            return Optional.empty();
        }
        var points = Math.min(node.bound(), points(model, node, budget, low));
        while (points >= needed && high.pricing().price() - low.pricing().price() > 1) {
            var price = (low.pricing().price() + high.pricing().price()) >>> 1;
            var middle = best(model, node, prices.at(price));
            points = Math.min(points, points(model, node, budget, middle));
            if (middle.days() <= left) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return points < needed ? Optional.empty() : Optional.of(new PlanBound(points, high, low));
    }

    /** Whether there is a selection does not depend on the price. */
    private static Selection best(PlanModel model, PlanNode node, Pricing pricing) {
        return node.select(model, pricing).orElseThrow();
    }

    /** The bound that this selection, the best at its price, gives. Maturities are whole, so it can be rounded down. */
    static long points(PlanModel model, PlanNode node, long budget, Selection best) {
        var left = budget - node.government().days();
        var parts = best.worth() + left * best.pricing().price();
        var maturity = Math.floorDiv(parts, Pricing.PARTS * model.onePoint());
        return model.base(node.size(), node.gate(), node.government()) + maturity * model.onePoint();
    }
}
