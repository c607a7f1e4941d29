package id.lumbung.index;

import id.lumbung.platform.document.Columns;
import id.lumbung.platform.document.LineFlaw;
import id.lumbung.platform.document.ReadTable;
import id.lumbung.platform.document.ReadTable.Line;
import id.lumbung.platform.document.TableReader;
import id.lumbung.shared.NumberRange;
import id.lumbung.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads national results from a table: a year in each line, with index, rank, source, and any aspect or indicator. */
final class NationalCsv {
    private static final String REASON = "index.national.flaw.";
    private static final String YEAR = "YEAR";
    private static final String INDEX = "INDEX";
    private static final String RANK = "RANK";
    private static final String SOURCE = "SOURCE";
    private static final Set<String> FACTS = Set.of(YEAR, INDEX, RANK, SOURCE);
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("year", YEAR),
            Map.entry("tahun penilaian", YEAR),
            Map.entry("indeks", INDEX),
            Map.entry("index", INDEX),
            Map.entry("skor", INDEX),
            Map.entry("score", INDEX),
            Map.entry("indeks inovasi daerah", INDEX),
            Map.entry("peringkat", RANK),
            Map.entry("rank", RANK),
            Map.entry("sumber", SOURCE),
            Map.entry("source", SOURCE),
            Map.entry("kematangan", "MATURITY"),
            Map.entry("maturity", "MATURITY"),
            Map.entry("jumlah", "QUANTITY"),
            Map.entry("quantity", "QUANTITY"));

    private final NationalRules rules;
    private final ReadTable table;
    private final List<NationalResult> results = new ArrayList<>();
    private final List<LineFlaw> flaws;
    private final Set<Integer> years = new HashSet<>();

    private NationalCsv(NationalRules rules, ReadTable table) {
        this.rules = rules;
        this.table = table;
        this.flaws = new ArrayList<>(table.flaws());
    }

    static NationalImport read(byte[] file, NationalRules rules) {
        var headings = new HashMap<>(HEADINGS);
        rules.items().forEach(it -> headings.put(it, it));
        var reading = new NationalCsv(rules, TableReader.read(file, new Columns(YEAR, "tahun", headings)));
        reading.table.lines().forEach(reading::add);
        return new NationalImport(reading.results, reading.results, reading.flaws);
    }

    private void add(Line line) {
        var before = flaws.size();
        var result = result(line);
        if (flaws.size() == before) {
            flaws.addAll(rules.flaws(line.number(), result));
            if (!years.add(result.year())) {
                flaws.add(LineFlaw.at(line.number(), REASON + "twice", Integer.toString(result.year())));
            }
            results.add(result);
        }
    }

    private NationalResult result(Line line) {
        var year = number(line, YEAR, NationalResult.YEARS).map(BigDecimal::intValue);
        if (year.isEmpty() && line.cell(YEAR).isEmpty()) {
            flaws.add(LineFlaw.at(line.number(), REASON + "noYear", table.heading(YEAR)));
        }
        var points = new TreeMap<String, BigDecimal>();
        line.cells().keySet().stream()
                .filter(it -> !FACTS.contains(it))
                .forEach(it -> number(line, it, rules.points(it)).ifPresent(number -> points.put(it, number)));
        return new NationalResult(
                year.orElse(0),
                number(line, INDEX, NationalResult.range(year.orElse(0))).orElse(null),
                number(line, RANK, NationalResult.RANKS)
                        .map(BigDecimal::intValue)
                        .orElse(null),
                line.cell(SOURCE).orElse(null),
                points);
    }

    /** A number of the range, or another one that the rules complain about; what is none is told here. */
    private Optional<BigDecimal> number(Line line, String column, NumberRange range) {
        var cell = line.cell(column).orElse("");
        var heading = table.heading(column);
        return switch (TypedNumber.read(cell, ',', range)) {
            case TypedNumber.Nothing() -> Optional.empty();
            case TypedNumber.Clear(var value)
            when range.isWhole() && value.scale() > 0 -> flaw(line, "whole", heading, cell);
            case TypedNumber.Clear(var value) -> Optional.of(value);
            case TypedNumber.Unclear(var decimal, var whole) -> flaw(line, "unclear", heading, cell, decimal, whole);
            case TypedNumber.Unreadable() -> flaw(line, range.isWhole() ? "whole" : "number", heading, cell);
        };
    }

    private Optional<BigDecimal> flaw(Line line, String what, Object... arguments) {
        flaws.add(LineFlaw.at(line.number(), REASON + what, arguments));
        return Optional.empty();
    }
}
