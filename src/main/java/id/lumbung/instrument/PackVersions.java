package id.lumbung.instrument;

import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.Basis;
import id.lumbung.instrument.core.CodeLists;
import id.lumbung.instrument.core.EligibilityRules;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Mark;
import id.lumbung.instrument.core.Revision;
import id.lumbung.instrument.core.Revision.Correction;
import id.lumbung.instrument.core.Variable;
import id.lumbung.instrument.core.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the versions of a pack and checks that each gives the sums it must. */
final class PackVersions {
    private static final int MOST_REVISIONS = 99;
    private static final int MOST_INNOVATIONS = 1_000_000;
    private static final int MOST_WORDS = 100_000;
    private static final int MOST_REPORTS = 99;

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

    /** All versions in all their revisions, as they are written one after the other. */
    List<InstrumentVersion> readAll(PackNode list) {
        var versions = new ArrayList<InstrumentVersion>();
        for (var node : list.items()) {
            var version = read(node);
            checkRevision(node, version, versions);
            versions.add(version);
        }
        codes.define("versions", versions.stream().map(InstrumentVersion::code).collect(Collectors.toSet()));
        return versions;
    }

    /** Revisions follow one another, and what they correct is what the rows say: not which rows there are. */
    private static void checkRevision(PackNode node, InstrumentVersion version, List<InstrumentVersion> before) {
        var earlier =
                before.stream().filter(it -> it.code().equals(version.code())).toList();
        if (version.revision().number() != earlier.size() + 1) {
            node.get("code")
                    .report(FlawKind.NOT_THE_NEXT_REVISION, version.id().label(), Integer.toString(earlier.size() + 1));
        }
        if (earlier.stream().anyMatch(it -> !shape(it).equals(shape(version)))) {
            node.report(FlawKind.OTHER_ROWS, version.code());
        }
    }

    private static List<List<String>> shape(InstrumentVersion version) {
        return Stream.concat(version.spd().stream(), version.sid().stream())
                .map(row -> Stream.concat(
                                Stream.of(row.code()), row.bases().stream().map(Basis::code))
                        .toList())
                .toList();
    }

    private InstrumentVersion read(PackNode node) {
        var overrides = node.get("overrides").items().stream()
                .map(it -> root.get("overrides").get(codes.reference("overrides", it)))
                .toList();
        var without = node.find("without").map(this::rows).orElse(Set.of());
        var spd = indicators.read(Aspect.SPD, root.get("spd"), without, overrides);
        var sid = indicators.read(Aspect.SID, root.get("sid"), without, overrides);
        var version = new InstrumentVersion(
                root.get("code").text(),
                node.get("code").text(),
                revision(node),
                spd,
                sid,
                variables,
                rules(node, maximum(spd).add(maximum(sid))),
                eligibility(node),
                lists,
                PackEfforts.read(root.get("efforts"), spd, sid),
                marks(node));
        checkSums(own(node, "selfTest"), version);
        return version;
    }

    /** The first needs no word; each one after it says since when it is there, and why. */
    private static Revision revision(PackNode node) {
        var number =
                node.find("revision").map(it -> it.integer(1, MOST_REVISIONS)).orElse(1);
        return number == 1
                ? Revision.FIRST
                : new Revision(
                        number,
                        Optional.of(new Correction(
                                node.get("issuedOn").date().orElse(LocalDate.EPOCH),
                                node.get("reason").wording())));
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
        var weight = quantity.get("weight").decimal(PackLimit.WEIGHT);
        var cap = quantity.get("cap").integer(1, MOST_INNOVATIONS);
        var maximum = maximumOfRows.add(weight.multiply(BigDecimal.valueOf(cap)));
        var basic = lists.affairs().stream()
                .filter(it -> it.kind() == Affair.Kind.BASIC_SERVICE)
                .count();
        return new IndexRules(
                node.get("minimumDivisor").integer(1, MOST_INNOVATIONS),
                node.get("minimumBasicServiceAffairs").integer(0, (int) basic),
                weight,
                cap,
                maximum,
                categories(node));
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
                rules.get("minimumDesignWords").integer(0, MOST_WORDS),
                rules.get("maximumReports").integer(1, MOST_REPORTS));
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
        marks.put("efforts", codes.mark(root.get("efforts").get("mark")));
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
        var stated = expected.decimal(PackLimit.POINTS);
        if (stated.compareTo(actual) != 0) {
            expected.report(
                    FlawKind.WRONG_TOTAL,
                    stated,
                    version.id().label(),
                    actual.stripTrailingZeros().toPlainString());
        }
    }

    private static BigDecimal maximum(List<Indicator> rows) {
        return rows.stream().map(Indicator::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
