package id.lumbung.instrument;

import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.CodeLists;
import id.lumbung.instrument.core.EligibilityRules;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Mark;
import id.lumbung.instrument.core.Variable;
import id.lumbung.instrument.core.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the versions of a pack and checks that each gives the sums it must. */
final class PackVersions {
    private final PackNode root;
    private final PackCodes codes;
    private final PackIndicators indicators;
    private final List<Variable> variables;
    private final CodeLists lists;

    PackVersions(PackNode root, PackCodes codes, PackIndicators indicators, List<Variable> variables, CodeLists lists) {
        this.root = root;
        this.codes = codes;
        this.indicators = indicators;
        this.variables = variables;
        this.lists = lists;
    }

    InstrumentVersion read(PackNode node) {
        var overrides = node.get("overrides").items().stream()
                .map(it -> root.get("overrides").get(codes.reference("overrides", it)))
                .toList();
        var without = node.find("without").map(this::rows).orElse(Set.of());
        var spd = indicators.read(Aspect.SPD, root.get("spd"), without, overrides);
        var sid = indicators.read(Aspect.SID, root.get("sid"), without, overrides);
        var version = new InstrumentVersion(
                root.get("code").text(),
                node.get("code").text(),
                spd,
                sid,
                variables,
                rules(node, maximum(spd).add(maximum(sid))),
                eligibility(node),
                lists,
                PackEfforts.read(root.get("efforts"), spd, sid, codes),
                marks(node));
        checkSums(own(node, "selfTest"), version);
        return version;
    }

    private Set<String> rows(PackNode codesOfRows) {
        return codesOfRows.items().stream()
                .map(it -> codes.reference("rows", it))
                .collect(Collectors.toSet());
    }

    /** What the version says itself, else what holds for all. */
    private PackNode own(PackNode node, String key) {
        return node.find(key).orElseGet(() -> root.get(key));
    }

    private IndexRules rules(PackNode node, BigDecimal maximumOfRows) {
        var quantity = own(node, "quantity");
        var weight = quantity.get("weight").decimal();
        var cap = quantity.get("cap").integer();
        var maximum = maximumOfRows.add(weight.multiply(BigDecimal.valueOf(cap)));
        var affairs = node.get("minimumBasicServiceAffairs").integer();
        var basic = lists.affairs().stream()
                .filter(it -> it.kind() == Affair.Kind.BASIC_SERVICE)
                .count();
        if (affairs < 0 || affairs > basic) {
            node.get("minimumBasicServiceAffairs").report(FlawKind.NOT_BETWEEN, 0, basic);
        }
        if (node.get("minimumDivisor").integer() < 1) {
            node.get("minimumDivisor").report(FlawKind.NOT_AT_LEAST, 1);
        }
        return new IndexRules(node.get("minimumDivisor").integer(), affairs, weight, cap, maximum, categories(node));
    }

    private List<Band> categories(PackNode node) {
        var name = codes.reference("categories", node.get("categories"));
        return PackCategories.read(root.get("categories").get(name), codes);
    }

    private EligibilityRules eligibility(PackNode node) {
        var rules = root.get("eligibility");
        return new EligibilityRules(
                codes.reference("stages", rules.get("stage")),
                node.find("window").map(PackVersions::window),
                rules.get("minimumDesignWords").integer(),
                rules.get("maximumReports").integer());
    }

    private static Window window(PackNode node) {
        var from = node.get("from").date();
        var to = node.get("to").date();
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            node.report(FlawKind.REVERSED, from.get(), to.get());
        }
        return new Window(from.orElse(LocalDate.MIN), to.orElse(LocalDate.MAX));
    }

    private Map<String, Mark> marks(PackNode node) {
        var marks = new HashMap<>(codes.marks(root.get("eligibility").get("marks")));
        marks.put("quantity", codes.mark(own(node, "quantity").get("mark")));
        marks.putAll(codes.marks(node.get("marks")));
        return marks;
    }

    private static void checkSums(PackNode sums, InstrumentVersion version) {
        var rules = version.rules();
        var quantity = rules.quantityWeight().multiply(BigDecimal.valueOf(rules.quantityCap()));
        checkSum(sums, version, "spd", version.maximum(Aspect.SPD));
        checkSum(sums, version, "sid", version.maximum(Aspect.SID));
        checkSum(sums, version, "quantity", quantity);
        checkSum(sums, version, "total", rules.maximumTotal());
    }

    private static void checkSum(PackNode sums, InstrumentVersion version, String name, BigDecimal actual) {
        var expected = sums.get(name);
        if (expected.decimal().compareTo(actual) != 0) {
            expected.report(
                    FlawKind.WRONG_TOTAL,
                    expected.decimal(),
                    version.code(),
                    actual.stripTrailingZeros().toPlainString());
        }
    }

    private static BigDecimal maximum(List<Indicator> rows) {
        return rows.stream().map(Indicator::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
