package id.lumbung.assessment;

import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row whose measured value earns another level under another revision, so that its verification begins anew.
 *
 * @param before the level claimed until now
 * @param after the level that follows from the value
 */
public record Remeasured(String indicator, BigDecimal value, int before, int after) {

    /** Those of the government's own rows. */
    static List<Remeasured> under(InstrumentVersion version, List<SheetAnswer> rows) {
        return rows.stream()
                .filter(it -> it.value() != null)
                .flatMap(it -> under(version, it).stream())
                .filter(it -> it.before() != it.after())
                .toList();
    }

    private static Optional<Remeasured> under(InstrumentVersion version, SheetAnswer row) {
        var value = Objects.requireNonNull(row.value());
        return version.indicator(row.indicator())
                .flatMap(Measuring::rule)
                .map(it -> new Remeasured(row.indicator(), value, row.claimedLevel(), it.level(value)));
    }
}
