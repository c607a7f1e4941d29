package id.lumbung.instrument;

import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Reason;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what steps cost; each row must say so. */
final class PackEfforts {
    /** Missing mandatory rows cost what the rows cost. */
    private static final Set<Reason> WITHOUT_COST = Set.of(Reason.MANDATORY);

    private PackEfforts() {}

    static Efforts read(PackNode node, List<Indicator> spd, List<Indicator> sid) {
        var rows = new HashMap<String, List<BigDecimal>>();
        Stream.concat(spd.stream(), sid.stream())
                .map(Indicator::code)
                .forEach(it -> rows.put(it, levels(node.get("rows").get(it))));
        var reasons = new EnumMap<Reason, BigDecimal>(Reason.class);
        Stream.of(Reason.values())
                .filter(it -> !WITHOUT_COST.contains(it))
                .forEach(it -> reasons.put(it, days(node.get("reasons").get(it.name()))));
        return new Efforts(rows, Map.copyOf(reasons), days(node.get("newInnovation")));
    }

    private static List<BigDecimal> levels(PackNode node) {
        var days = node.items().stream().map(PackEfforts::days).toList();
        if (days.size() != Indicator.TOP_LEVEL) {
            node.report(FlawKind.NOT_LEVEL_DAYS, Indicator.TOP_LEVEL);
        }
        return days;
    }

    private static BigDecimal days(PackNode node) {
        return node.decimal(PackLimit.DAYS);
    }
}
