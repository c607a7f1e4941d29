package id.lumbung.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads national results as a table with a heading: {@code tahun;indeks;peringkat;sumber} and any aspect or indicator. It
 * is what spreadsheets write here: semicolons with decimal commas, or commas with decimal points. All that is wrong is
 * told at once.
 */
final class NationalCsv {
    private static final String REASON = "index.national.flaw.";
    private static final String YEAR = "YEAR";
    private static final String INDEX = "INDEX";
    private static final String RANK = "RANK";
    private static final String SOURCE = "SOURCE";
    private static final Set<String> FACTS = Set.of(YEAR, INDEX, RANK, SOURCE);
    private static final Map<String, String> INDONESIAN = Map.of(
            "TAHUN", YEAR,
            "INDEKS", INDEX,
            "PERINGKAT", RANK,
            "SUMBER", SOURCE,
            "KEMATANGAN", "MATURITY",
            "JUMLAH", "QUANTITY");

    private final NationalRules rules;
    private final List<NationalResult> results = new ArrayList<>();
    private final List<NationalFlaw> flaws = new ArrayList<>();
    private final Set<Integer> years = new HashSet<>();
    /** The headings as they are written, by the column they name. */
    private final Map<String, String> headings = new HashMap<>();

    private NationalCsv(NationalRules rules) {
        this.rules = rules;
    }

    static NationalImport read(String text, NationalRules rules) {
        var reading = new NationalCsv(rules);
        reading.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return new NationalImport(reading.results, reading.flaws);
    }

    private void read(String text) {
        var heading = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(heading.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var rows = format.parse(new StringReader(text))) {
            var columns = new ArrayList<String>();
            for (var row : rows) {
                if (columns.isEmpty()) {
                    row.forEach(it -> {
                        columns.add(column(it));
                        headings.putIfAbsent(column(it), it);
                    });
                    checkHeading(columns);
                } else if (columns.contains(YEAR)) {
                    add(row, rows.getCurrentLineNumber(), columns);
                }
            }
            if (columns.isEmpty()) {
                flaws.add(NationalFlaw.at(1, REASON + "nothing"));
            }
        } catch (UncheckedIOException | IOException broken) {
            flaws.add(NationalFlaw.at(1, REASON + "unreadable"));
        }
    }

    private static String column(String written) {
        var upper = written.toUpperCase(Locale.ROOT);
        return INDONESIAN.getOrDefault(upper, upper);
    }

    private void checkHeading(List<String> columns) {
        if (!columns.contains(YEAR)) {
            flaws.add(NationalFlaw.at(1, REASON + "heading"));
        }
        var seen = new HashSet<String>();
        columns.stream()
                .filter(it -> !seen.add(it))
                .forEach(it -> flaws.add(NationalFlaw.at(1, REASON + "column", heading(it))));
    }

    private void add(CSVRecord row, long line, List<String> columns) {
        if (row.size() != columns.size()) {
            flaws.add(NationalFlaw.at(line, REASON + "cells", row.size(), columns.size()));
            return;
        }
        var before = flaws.size();
        var cells = new TreeMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            if (!row.get(i).isEmpty()) {
                cells.put(columns.get(i), row.get(i));
            }
        }
        var result = result(cells, line);
        if (flaws.size() == before) {
            flaws.addAll(rules.flaws(line, result));
            if (!years.add(result.year())) {
                flaws.add(NationalFlaw.at(line, REASON + "twice", Integer.toString(result.year())));
            }
            results.add(result);
        }
    }

    private NationalResult result(Map<String, String> cells, long line) {
        var points = new TreeMap<String, BigDecimal>();
        cells.keySet().stream().filter(it -> !FACTS.contains(it)).forEach(it -> number(cells, it, line)
                .ifPresent(number -> points.put(it, number)));
        return new NationalResult(
                whole(cells, YEAR, line).orElse(0),
                number(cells, INDEX, line).orElse(null),
                whole(cells, RANK, line).orElse(null),
                cells.get(SOURCE),
                points);
    }

    private Optional<Integer> whole(Map<String, String> cells, String column, long line) {
        var cell = cells.get(column);
        if (cell != null && cell.matches("\\d{1,6}")) {
            return Optional.of(Integer.valueOf(cell));
        }
        if (cell != null || column.equals(YEAR)) {
            flaws.add(NationalFlaw.at(line, REASON + "whole", heading(column), shown(cell)));
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> number(Map<String, String> cells, String column, long line) {
        var cell = cells.get(column);
        if (cell == null) {
            return Optional.empty();
        }
        if (!cell.matches("-?\\d{1,6}([.,]\\d{1,6})?")) {
            flaws.add(NationalFlaw.at(line, REASON + "number", heading(column), shown(cell)));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell.replace(',', '.')));
    }

    private String heading(String column) {
        return headings.getOrDefault(column, column);
    }

    private static String shown(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
