package id.lumbung.index.core;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A total that was published and cannot be with the parts that were published beside it.
 *
 * @param item {@link #INDEX}, or the aspect whose indicators do not make it
 * @param least what its parts make at least, the unknown ones being nothing
 * @param most what they make at most, the unknown ones being full
 */
public record NationalDoubt(String item, BigDecimal said, BigDecimal least, BigDecimal most) {
    public static final String INDEX = "INDEX";

    /** What is published is rounded to two decimals, by half of the last at most. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    /** Whether the parts make one figure only. */
    public boolean isExact() {
        return least.compareTo(most) == 0;
    }

    /** All that contradicts itself in what was published of a year. */
    public static List<NationalDoubt> of(
            InstrumentVersion version, @Nullable BigDecimal index, Map<String, BigDecimal> points) {
        var doubts = new ArrayList<NationalDoubt>();
        var whole = new Span(BigDecimal.ZERO, BigDecimal.ZERO, 0);
        for (var part : NationalItem.values()) {
            var rows = rows(part, version, points);
            var said = Optional.ofNullable(points.get(part.name()));
            said.flatMap(it -> rows.doubt(part.name(), it)).ifPresent(doubts::add);
            whole = whole.plus(said.map(Span::exactly).orElse(rows));
        }
        if (index != null) {
            var rules = version.rules();
            new Span(rules.ofIndex(whole.least()), rules.ofIndex(whole.most()), whole.parts())
                    .doubt(INDEX, index)
                    .ifPresent(doubts::add);
        }
        return doubts;
    }

    /** What the rows of a part make of it. */
    private static Span rows(NationalItem part, InstrumentVersion version, Map<String, BigDecimal> points) {
        return switch (part) {
            case SPD -> rows(version.indicators(Aspect.SPD), points);
            case MATURITY -> rows(version.indicators(Aspect.SID), points);
            case QUANTITY -> new Span(BigDecimal.ZERO, maximum(version, part), 1);
        };
    }

    private static Span rows(List<Indicator> rows, Map<String, BigDecimal> points) {
        return rows.stream()
                .map(it -> Optional.ofNullable(points.get(it.code()))
                        .map(Span::exactly)
                        .orElseGet(() -> new Span(BigDecimal.ZERO, it.maximum(), 1)))
                .reduce(new Span(BigDecimal.ZERO, BigDecimal.ZERO, 0), Span::plus);
    }

    private static BigDecimal maximum(InstrumentVersion version, NationalItem part) {
        return NationalItem.maximum(version, part.name()).orElseThrow();
    }

    /** Between what a sum of so many parts lies. */
    private record Span(BigDecimal least, BigDecimal most, int parts) {
        static Span exactly(BigDecimal points) {
            return new Span(points, points, 1);
        }

        Span plus(Span other) {
            return new Span(least.add(other.least), most.add(other.most), parts + other.parts);
        }

        Optional<NationalDoubt> doubt(String item, BigDecimal said) {
            var slack = ROUNDING.multiply(BigDecimal.valueOf(parts + 1L));
            var fits = said.compareTo(least.subtract(slack)) >= 0 && said.compareTo(most.add(slack)) <= 0;
            return fits ? Optional.empty() : Optional.of(new NationalDoubt(item, said, least, most));
        }
    }
}
