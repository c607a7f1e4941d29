package id.lumbung.instrument;

import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Attachment;
import id.lumbung.instrument.core.CodeLists;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Mark;
import id.lumbung.instrument.core.Text;
import id.lumbung.instrument.core.Variable;
import java.io.Reader;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads an instrument pack; its form is written down in {@code instruments/pack.schema.json}. */
public final class PackReader {
    private static final int FORMAT = 1;
    private static final int MOST_NUMBER = 999;
    private static final int MOST_MEBIBYTES = 2_048;

    private final Flaws flaws = new Flaws();
    private final PackCodes codes = new PackCodes();
    private final PackNode root;

    private PackReader(Reader source) throws FlawedDocumentException {
        this.root = new PackNode("$", PackYaml.read(source), flaws);
    }

    /**
     * Reads and checks the pack.
     *
     * @throws FlawedDocumentException with every problem that was found
     */
    public static Instrument read(Reader source) throws FlawedDocumentException {
        var reader = new PackReader(source);
        var instrument = reader.instrument();
        reader.root.reportUnread();
        reader.flaws.throwIfAny();
        return instrument;
    }

    private Instrument instrument() throws FlawedDocumentException {
        if (root.get("format").integer(Integer.MIN_VALUE, Integer.MAX_VALUE) != FORMAT) {
            root.get("format").report(FlawKind.NOT_VALUE, FORMAT);
        }
        sources();
        var units = codes.list("units", root.get("units"), PackCodes::code);
        var kinds = codes.list("evidenceKinds", root.get("evidenceKinds"), PackCodes::code);
        var versions = versions();
        return new Instrument(
                root.get("code").text(),
                root.get("name").wording(),
                root.get("owner").text(),
                root.get("purpose").wording(),
                aspectNames(),
                root.get("quantity").get("name").wording(),
                root.get("legalBasis").items().stream().map(this::legalBasis).toList(),
                units,
                kinds,
                codes.reference("versions", root.get("defaultVersion")),
                versions);
    }

    private void sources() {
        codes.sources(root.get("sources").entries().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().text())));
        root.find("secondHand").ifPresent(codes::secondHand);
    }

    private Instrument.LegalBasis legalBasis(PackNode node) {
        return new Instrument.LegalBasis(node.get("reference").text(), codes.mark(node.get("mark")));
    }

    private List<InstrumentVersion> versions() {
        var variables = codes.list("variables", root.get("variables"), PackReader::variable);
        for (var aspect : Aspect.values()) {
            codes.define(aspect + " variables", codesOf(aspect, variables));
        }
        checkQuantity();
        codes.define("overrides", overrides());
        codes.define("categories", root.get("categories").entries().keySet());
        var lists = lists();
        var indicators = new PackIndicators(codes, usualMarks());
        var reader = new PackVersions(root, codes, indicators, variables, lists);
        checkRowCodes();
        return reader.readAll(root.get("versions"));
    }

    private void checkQuantity() {
        var quantity = root.get("quantity");
        quantity.get("number").integer(1, MOST_NUMBER);
        codes.reference("variables", quantity.get("variable"));
    }

    private void checkRowCodes() {
        var seen = new HashSet<String>();
        for (var aspect : List.of("spd", "sid")) {
            for (var row : root.get(aspect).items()) {
                var code = row.get("code");
                if (!seen.add(code.text())) {
                    code.report(FlawKind.NOT_UNIQUE, code.text());
                }
            }
        }
        codes.define("rows", seen);
    }

    /** An override of a row that does not exist stays unread and is reported as unknown. */
    private Set<String> overrides() {
        var overrides = root.get("overrides").entries();
        overrides.values().forEach(it -> codes.mark(it.get("mark")));
        return overrides.keySet();
    }

    private Map<Aspect, Map<String, Mark>> usualMarks() {
        var marks = new EnumMap<Aspect, Map<String, Mark>>(Aspect.class);
        for (var aspect : Aspect.values()) {
            marks.put(aspect, codes.marks(root.get("aspects").get(aspect.name()).get("marks")));
        }
        return marks;
    }

    private Map<Aspect, Text> aspectNames() {
        return Stream.of(Aspect.values())
                .collect(Collectors.toMap(
                        it -> it,
                        it -> root.get("aspects").get(it.name()).get("name").wording()));
    }

    private CodeLists lists() {
        var profile = root.get("profile");
        return new CodeLists(
                codes.list("stages", profile.get("stages"), PackCodes::code),
                codes.list("forms", profile.get("forms"), PackCodes::code),
                codes.list("types", profile.get("types"), PackCodes::code),
                codes.list("initiators", profile.get("initiators"), PackCodes::code),
                codes.list("classifications", profile.get("classifications"), PackCodes::code),
                codes.list("affairs", root.get("affairs"), PackReader::affair),
                profile.get("criteria").items().stream().map(PackNode::wording).toList(),
                profile.get("designSections").items().stream()
                        .map(PackNode::wording)
                        .toList(),
                codes.list("attachments", profile.get("attachments"), this::attachment));
    }

    private Attachment attachment(PackNode node) {
        codes.mark(node.get("mark"));
        return new Attachment(
                node.get("code").text(),
                node.get("name").wording(),
                node.get("mandatory").flag(),
                Set.copyOf(node.get("formats").texts()),
                node.get("maxMebibytes").integer(1, MOST_MEBIBYTES));
    }

    private static Affair affair(PackNode node) {
        return new Affair(
                node.get("code").text(),
                node.get("name").wording(),
                node.get("kind").oneOf(Affair.Kind.class));
    }

    private static Variable variable(PackNode node) {
        return new Variable(
                node.get("code").text(),
                node.get("aspect").oneOf(Aspect.class),
                node.get("name").wording());
    }

    private static Set<String> codesOf(Aspect aspect, List<Variable> variables) {
        return variables.stream()
                .filter(it -> it.aspect() == aspect)
                .map(Variable::code)
                .collect(Collectors.toSet());
    }
}
