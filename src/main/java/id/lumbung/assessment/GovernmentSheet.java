package id.lumbung.assessment;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;
import java.util.List;

/** The sheet of the government's own indicators, ready to be shown. Its points count in any case. */
public record GovernmentSheet(
        Sheet sheet,
        Period period,
        InstrumentVersion version,
        List<SheetGroup> groups,
        BigDecimal claimed,
        BigDecimal verified,
        List<SheetEvent> events,
        boolean sender)
        implements SheetContent {
    public GovernmentSheet {
        groups = List.copyOf(groups);
        events = List.copyOf(events);
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    /** The points of all rows at the top level. */
    public BigDecimal maximum() {
        return version.maximum(Aspect.SPD);
    }
}
