package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.List;

/** The points of the local government's own rows, and the rows they are the sum of. */
public record SheetScore(BigDecimal points, List<Row> rows) {
    public SheetScore {
        rows = List.copyOf(rows);
    }
}
