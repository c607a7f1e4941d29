package id.lumbung.assessment;

import id.lumbung.instrument.core.Variable;
import java.math.BigDecimal;
import java.util.List;

/** The rows of one variable in national order. */
public record SheetGroup(Variable variable, List<SheetRow> rows) {
    public SheetGroup {
        rows = List.copyOf(rows);
    }

    /** Rows whose claim counts. */
    public long filled() {
        return rows.stream().filter(it -> it.claimed().counts()).count();
    }

    public BigDecimal claimedPoints() {
        return rows.stream().map(it -> it.claimed().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal verifiedPoints() {
        return rows.stream().map(it -> it.verified().points()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal maximum() {
        return rows.stream().map(it -> it.indicator().maximum()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
