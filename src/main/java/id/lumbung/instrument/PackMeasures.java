package id.lumbung.instrument;

import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Measure;
import id.lumbung.instrument.core.Measure.Direction;
import id.lumbung.instrument.core.Measure.Range;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the numeric rules of a pack; every value between the ends must earn exactly one level. */
final class PackMeasures {
    private PackMeasures() {}

    /** The rule; none when it is left out or written as NONE, which takes back the rule of another year. */
    static Optional<Measure> read(Optional<PackNode> written, PackCodes codes) {
        return written.filter(it -> !it.is("NONE")).map(it -> {
            var unit = codes.reference("units", it.get("unit"));
            return it.find("ranges").isPresent() ? ranges(unit, it.get("ranges")) : cuts(unit, it);
        });
    }

    private static Measure cuts(String unit, PackNode node) {
        var direction =
                switch (node.get("better").text()) {
                    case "HIGHER" -> Direction.HIGHER_BETTER;
                    case "LOWER" -> Direction.LOWER_BETTER;
                    default -> {
                        node.get("better").report(FlawKind.NOT_ONE_OF, List.of("HIGHER", "LOWER"));
                        yield Direction.HIGHER_BETTER;
                    }
                };
        var low = node.get("low").decimal(PackLimit.MEASURED);
        var high = node.get("high").decimal(PackLimit.MEASURED);
        var worse = direction == Direction.HIGHER_BETTER ? low : high;
        var better = direction == Direction.HIGHER_BETTER ? high : low;
        if (worse.compareTo(better) >= 0) {
            node.report(FlawKind.CUTS_REVERSED, low, high);
        }
        return new Measure.Cuts(unit, direction, low, high);
    }

    private static Measure ranges(String unit, PackNode node) {
        var ranges = node.items().stream().map(PackMeasures::range).toList();
        if (ranges.size() != Indicator.TOP_LEVEL) {
            node.report(FlawKind.NOT_RANGES, Indicator.TOP_LEVEL);
        }
        var measure = new Measure.Ranges(unit, ranges);
        checkNeighbours(node, measure);
        return measure;
    }

    private static Range range(PackNode node) {
        var bounds = node.items();
        if (bounds.size() != 2) {
            node.report(FlawKind.NOT_RANGE);
            return new Range(BigDecimal.ZERO, null);
        }
        var to = bounds.get(1);
        var range = new Range(
                bounds.get(0).decimal(PackLimit.MEASURED), to.isNull() ? null : to.decimal(PackLimit.MEASURED));
        if (range.max() != null && range.max().compareTo(range.min()) < 0) {
            node.report(FlawKind.REVERSED, range.min(), range.max());
        }
        return range;
    }

    private static void checkNeighbours(PackNode node, Measure.Ranges measure) {
        var step = BigDecimal.ONE.movePointLeft(measure.scale());
        List<Range> ascending = measure.ranges().stream()
                .sorted(Comparator.comparing(Range::min))
                .toList();
        for (int i = 1; i < ascending.size(); i++) {
            var end = ascending.get(i - 1).max();
            var begin = ascending.get(i).min();
            if (end == null || end.add(step).compareTo(begin) > 0) {
                node.report(FlawKind.OVERLAP, begin);
            } else if (end.add(step).compareTo(begin) < 0) {
                node.report(FlawKind.GAP, end, begin);
            }
        }
    }
}
