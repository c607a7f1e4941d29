package id.lumbung.instrument.core;

import id.lumbung.shared.Zone;

/** A government's own limits for the maturity of its innovations. */
public record ZoneRule(int standardValue, int yellowFrom) {
    /** The usual one: the standard of 105, and yellow from about nine tenths of it. */
    public static final ZoneRule STANDARD = new ZoneRule(105, 95);

    public ZoneRule {
        if (yellowFrom < 0 || yellowFrom > standardValue) {
            throw new IllegalArgumentException("Yellow from " + yellowFrom + " under a standard of " + standardValue);
        }
    }

    /** Whether yellow begins where it usually does, which no source states. */
    public boolean hasUsualYellow() {
        return yellowFrom == STANDARD.yellowFrom && yellowFrom < standardValue;
    }

    public Zone zoneOf(int maturity) {
        if (maturity >= standardValue) {
            return Zone.GREEN;
        }
        return maturity >= yellowFrom ? Zone.YELLOW : Zone.RED;
    }
}
