package id.lumbung.instrument.core;

import java.util.List;

/** Where an innovation of a portfolio stands; {@link Scoring#innovation} derives it row by row. */
public record Standing(String id, int maturity, List<Reason> reasons) {
    public Standing {
        reasons = List.copyOf(reasons);
    }

    public boolean eligible() {
        return reasons.isEmpty();
    }
}
