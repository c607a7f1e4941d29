package id.lumbung.instrument;

import id.lumbung.instrument.core.Band;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Reads the categories of an index; from 0 to 100 every rounded index must lie in exactly one. */
final class PackCategories {
    private static final BigDecimal STEP = new BigDecimal("0.01");
    private static final BigDecimal TOP = BigDecimal.valueOf(100);

    private PackCategories() {}

    static List<Band> read(PackNode node, PackCodes codes) {
        var bands = codes.list("bands", node, PackCategories::band);
        check(node, bands.stream().sorted(Comparator.comparing(Band::min)).toList());
        return bands;
    }

    private static Band band(PackNode node) {
        return new Band(
                node.get("code").text(),
                node.get("name").wording(),
                node.get("min").decimal(PackLimit.INDEX),
                node.get("max").decimal(PackLimit.INDEX));
    }

    private static void check(PackNode node, List<Band> ascending) {
        var next = BigDecimal.ZERO;
        for (var band : ascending) {
            if (band.min().compareTo(next) > 0) {
                node.report(FlawKind.GAP, next, band.min());
            } else if (band.min().compareTo(next) < 0) {
                node.report(FlawKind.OVERLAP, band.min());
            }
            if (band.max().compareTo(band.min()) < 0) {
                node.report(FlawKind.REVERSED, band.min(), band.max());
            }
            next = band.max().add(STEP);
        }
        if (next.subtract(STEP).compareTo(TOP) != 0) {
            node.report(FlawKind.NOT_TOP, TOP);
        }
    }
}
