package id.lumbung.instrument.core;

import id.lumbung.instrument.core.Place.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything a version says that a reader would compare, place by place, its settings first. */
final class VersionFacts {
    private static final String SETTING = "";

    private final Map<Place, Fact> facts = new LinkedHashMap<>();

    private VersionFacts() {}

    static Map<Place, Fact> of(InstrumentVersion version) {
        var all = new VersionFacts();
        all.index(version);
        all.eligibility(version.eligibility());
        for (var aspect : Aspect.values()) {
            version.indicators(aspect).forEach(all::row);
        }
        return all.facts;
    }

    private void index(InstrumentVersion version) {
        var rules = version.rules();
        put(SETTING, Item.MINIMUM_DIVISOR, Fact.Number.of(rules.minimumDivisor()));
        put(SETTING, Item.BASIC_SERVICE_MINIMUM, Fact.Number.of(rules.minimumBasicServiceAffairs()));
        put(SETTING, Item.BASIC_SERVICE_AFFAIRS, Fact.Codes.of(version.basicServiceAffairs()));
        put(SETTING, Item.QUANTITY_WEIGHT, new Fact.Number(rules.quantityWeight()));
        put(SETTING, Item.QUANTITY_CAP, Fact.Number.of(rules.quantityCap()));
        put(SETTING, Item.MAXIMUM_TOTAL, new Fact.Number(rules.maximumTotal()));
        for (var band : rules.categories()) {
            var span = new Fact.Span(new Fact.Number(band.min()), new Fact.Number(band.max()));
            facts.put(new Place(SETTING, Item.CATEGORY, band.code(), 0), span);
            facts.put(new Place(SETTING, Item.CATEGORY_NAME, band.code(), 0), new Fact.Words(band.name()));
        }
    }

    private void eligibility(EligibilityRules rules) {
        rules.window().ifPresent(it -> put(SETTING, Item.WINDOW, new Fact.Days(it)));
        put(SETTING, Item.STAGE, Fact.Codes.of(List.of(rules.stage())));
        put(SETTING, Item.DESIGN_WORDS, Fact.Number.of(rules.minimumDesignWords()));
        put(SETTING, Item.REPORTS, Fact.Number.of(rules.maximumReports()));
    }

    private void row(Indicator row) {
        put(row.code(), Item.ROW, new Fact.Words(row.name()));
        put(row.code(), Item.NAME, new Fact.Words(row.name()));
        put(row.code(), Item.WEIGHT, new Fact.Number(row.weight()));
        put(row.code(), Item.MANDATORY, new Fact.Flag(row.mandatory()));
        put(row.code(), Item.VARIABLE, Fact.Codes.of(List.of(row.variable())));
        levels(row.code(), "", row.levels(), row.measure());
        for (var basis : row.bases()) {
            facts.put(new Place(row.code(), Item.NAME, basis.code(), 0), new Fact.Words(basis.name()));
            levels(row.code(), basis.code(), basis.levels(), basis.measure());
            facts.put(new Place(row.code(), Item.EVIDENCE, basis.code(), 0), new Fact.Words(basis.evidence()));
        }
        evidence(row.code(), row.evidenceRule());
    }

    private void levels(String row, String basis, List<Text> levels, Optional<Measure> measure) {
        for (int level = 1; level <= levels.size(); level++) {
            facts.put(new Place(row, Item.LEVEL, basis, level), new Fact.Words(levels.get(level - 1)));
        }
        measure.ifPresent(it -> facts.put(new Place(row, Item.MEASURE, basis, 0), new Fact.Rule(it)));
    }

    private void evidence(String row, EvidenceRule rule) {
        put(row, Item.EVIDENCE, new Fact.Words(rule.text()));
        put(row, Item.DOCUMENTS, Fact.Codes.of(rule.kinds()));
        put(row, Item.FORMATS, Fact.Codes.of(rule.formats()));
        rule.maxSeconds().ifPresent(it -> put(row, Item.SECONDS, Fact.Number.of(it)));
    }

    private void put(String row, Item item, Fact fact) {
        facts.put(Place.of(row, item), fact);
    }
}
