package id.lumbung.instrument.core;

import java.util.List;

/** The maturity of an innovation, the rows it is the sum of, and whether it counts. */
public record InnovationScore(String id, int maturity, boolean eligible, List<Reason> reasons, List<Row> rows) {
    public InnovationScore {
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }
}
