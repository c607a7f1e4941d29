package id.lumbung.assessment;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The sheet of the government's own indicators, ready to be shown. Its points count in any case.
 *
 * @param tops the highest level that each row can still be brought to
 */
public record GovernmentSheet(
        Sheet sheet,
        Period period,
        InstrumentVersion version,
        List<SheetGroup> groups,
        BigDecimal claimed,
        BigDecimal verified,
        Map<String, Integer> tops,
        List<SheetEvent> events,
        boolean sender)
        implements SheetContent {
    public GovernmentSheet {
        groups = List.copyOf(groups);
        tops = Map.copyOf(tops);
        events = List.copyOf(events);
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    /** The points between what was verified and what can still be. */
    public BigDecimal room(SheetRow row) {
        var top = row.indicator().points(tops.getOrDefault(row.indicator().code(), Indicator.TOP_LEVEL));
        return top.subtract(row.verified().points()).max(BigDecimal.ZERO);
    }

    /** The rows whose year is over, so that nobody brings them to the top level any more. */
    public long settled() {
        return tops.values().stream().filter(it -> it < Indicator.TOP_LEVEL).count();
    }

    /** The points of all rows at the top level. */
    public BigDecimal maximum() {
        return version.maximum(Aspect.SPD);
    }
}
