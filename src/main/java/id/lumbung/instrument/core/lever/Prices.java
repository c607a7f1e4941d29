package id.lumbung.instrument.core.lever;

import java.util.HashMap;
import java.util.Map;

/** The pricings at the prices that were asked for; the search asks for the same ones often. */
final class Prices {
    private final PlanModel model;
    private final long prohibitive;
    private final Map<Long, Pricing> known = new HashMap<>();

    Prices(PlanModel model) {
        this.model = model;
        this.prohibitive = Long.highestOneBit(model.mostPoints() * Pricing.PARTS) << 1;
    }

    /** A price at which no points of an innovation make up for a single grain of a day; a power of two. */
    long prohibitive() {
        return prohibitive;
    }

    Pricing at(long price) {
        return known.computeIfAbsent(price, it -> new Pricing(model, it));
    }
}
