package id.lumbung.instrument;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Basis;
import id.lumbung.instrument.core.EvidenceRule;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Mark;
import id.lumbung.instrument.core.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the rows of one aspect, each with what a version overrides in it. */
final class PackIndicators {
    private static final Set<String> FORMATS = Set.of("pdf", "jpeg", "jpg", "png", "mp4", "mov", "url");

    private static final int MOST_NUMBER = 999;
    private static final int MOST_SECONDS = 86_400;

    private final PackCodes codes;
    private final Map<Aspect, Map<String, Mark>> usualMarks;

    PackIndicators(PackCodes codes, Map<Aspect, Map<String, Mark>> usualMarks) {
        this.codes = codes;
        this.usualMarks = usualMarks;
    }

    /** The rows but those that the version is without. */
    List<Indicator> read(Aspect aspect, PackNode list, Set<String> without, List<PackNode> overrides) {
        var nodes = list.items().stream()
                .filter(it -> !without.contains(it.get("code").text()))
                .toList();
        var rows = nodes.stream()
                .map(it -> indicator(aspect, new PackRow(it, overrides)))
                .toList();
        checkNumbers(nodes, rows);
        return rows;
    }

    private Indicator indicator(Aspect aspect, PackRow row) {
        var base = row.base();
        return new Indicator(
                base.get("code").text(),
                base.get("number").integer(1, MOST_NUMBER),
                base.find("sub").map(PackNode::text).orElse(""),
                base.find("key").map(PackNode::text).orElse(""),
                aspect,
                codes.reference(aspect + " variables", base.get("variable")),
                row.get("name").wording(),
                weight(aspect, row.get("weight")),
                row.get("mandatory").flag(),
                base.find("ofYearBefore").map(PackNode::flag).orElse(false),
                levels(row.get("levels")),
                bases(row),
                PackMeasures.read(row.find("measure"), codes),
                base.find("options")
                        .map(it -> codes.list("options", it, PackCodes::code))
                        .orElse(List.of()),
                evidence(base.get("evidence")),
                marks(aspect, row));
    }

    private static BigDecimal weight(Aspect aspect, PackNode node) {
        var weight = node.decimal(PackLimit.WEIGHT);
        if (aspect == Aspect.SID && weight.stripTrailingZeros().scale() > 0) {
            node.report(FlawKind.NOT_WHOLE_WEIGHT);
        }
        return weight;
    }

    private static List<Text> levels(PackNode node) {
        var levels = node.items().stream().map(PackNode::wording).toList();
        if (levels.size() != Indicator.TOP_LEVEL) {
            node.report(FlawKind.NOT_LEVEL_TEXTS, Indicator.TOP_LEVEL);
        }
        return levels;
    }

    private List<Basis> bases(PackRow row) {
        return row.base()
                .find("bases")
                .map(list -> codes.list("bases", list, it -> basis(row.basis(it))))
                .orElse(List.of());
    }

    private Basis basis(PackRow row) {
        row.base().find("mark").ifPresent(codes::mark);
        return new Basis(
                row.base().get("code").text(),
                row.get("name").wording(),
                levels(row.get("levels")),
                PackMeasures.read(row.find("measure"), codes),
                row.get("evidence").wording());
    }

    private EvidenceRule evidence(PackNode node) {
        var formats = new HashSet<String>();
        for (var format : node.get("formats").items()) {
            if (!FORMATS.contains(format.text()) || !formats.add(format.text())) {
                format.report(FlawKind.UNKNOWN_OR_TWICE, format.text());
            }
        }
        var kinds = new ArrayList<String>();
        node.find("kinds")
                .ifPresent(it -> it.items().forEach(kind -> kinds.add(codes.reference("evidenceKinds", kind))));
        return new EvidenceRule(
                node.get("text").wording(),
                kinds,
                formats,
                node.find("documentNumber").map(PackNode::flag).orElse(false),
                node.find("maxSeconds")
                        .map(it -> OptionalInt.of(it.integer(1, MOST_SECONDS)))
                        .orElse(OptionalInt.empty()));
    }

    private Map<String, Mark> marks(Aspect aspect, PackRow row) {
        var marks = new HashMap<>(usualMarks.getOrDefault(aspect, Map.of()));
        row.base().find("marks").ifPresent(it -> marks.putAll(codes.marks(it)));
        row.mark().ifPresent(it -> marks.put("levels", codes.mark(it)));
        return marks;
    }

    private static void checkNumbers(List<PackNode> nodes, List<Indicator> rows) {
        var seen = new HashSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            var number = rows.get(i).number() + rows.get(i).sub();
            if (!seen.add(number)) {
                nodes.get(i).get("number").report(FlawKind.NOT_UNIQUE, number);
            }
        }
    }
}
