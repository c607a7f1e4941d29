package id.lumbung.platform.document;

import id.lumbung.platform.document.ReadTable.Line;
import id.lumbung.platform.document.Sheet.Row;
import id.lumbung.shared.EnteredText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads tables as spreadsheets write them: in any usual encoding, with any usual sign between cells, titles above the
 * heading, empty rows and columns, blanks of any kind, a dash for nothing. All that is wrong is told at once, with its line.
 */
public final class TableReader {
    private static final String FLAW = "platform.document.flaw.";
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    /** Excel's own line for Excel, which says what stands between cells. */
    private static final Pattern DECLARED = Pattern.compile("\"?sep=(.)\"?[;,\t]*");

    private static final int HEADING_WITHIN = 50;

    private final Columns columns;
    private final List<LineFlaw> flaws = new ArrayList<>();

    private TableReader(Columns columns) {
        this.columns = columns;
    }

    public static ReadTable read(byte[] file, Columns columns) {
        return new TableReader(columns).read(EncodedText.of(file));
    }

    /** A table with its heading, under one of the signs that may stand between cells. */
    private record Table(Sheet sheet, Row heading, Set<String> known) {
        int size() {
            return known.size();
        }
    }

    private ReadTable read(String text) {
        var sheets = delimiters(text).map(it -> Sheet.of(text, it)).toList();
        var table = sheets.stream()
                .flatMap(it -> table(it).stream())
                .reduce((best, next) -> next.size() > best.size() ? next : best);
        if (table.isEmpty()) {
            flaws.add(unrecognized(sheets));
            return new ReadTable(Map.of(), List.of(), flaws);
        }
        var heading = table.get().heading();
        var rows = table.get().sheet().rows().stream()
                .filter(it -> it.line() > heading.line())
                .toList();
        var names = names(heading, rows);
        var lines = rows.stream().map(it -> line(it, heading, names)).toList();
        table.get().sheet().broken().ifPresent(flaws::add);
        return new ReadTable(headings(heading, names), lines, flaws);
    }

    private static Stream<Character> delimiters(String text) {
        var declared = DECLARED.matcher(text.lines().findFirst().orElse(""));
        return declared.matches() ? Stream.of(declared.group(1).charAt(0)) : DELIMITERS.stream();
    }

    /** The heading is the row that names most; titles above it may hold one of its words too. */
    private Optional<Table> table(Sheet sheet) {
        return sheet.rows().stream()
                .limit(HEADING_WITHIN)
                .map(it -> new Table(sheet, it, known(it)))
                .filter(it -> it.known().contains(columns.key()))
                .reduce((best, next) -> next.size() > best.size() ? next : best);
    }

    private Set<String> known(Row heading) {
        return heading.cells().stream()
                .flatMap(it -> columns.named(it).stream())
                .collect(Collectors.toSet());
    }

    private LineFlaw unrecognized(List<Sheet> sheets) {
        if (sheets.stream().anyMatch(it -> it.rows().isEmpty() && it.broken().isEmpty())) {
            return LineFlaw.at(1, FLAW + "nothing");
        }
        return sheets.stream()
                .flatMap(it -> it.broken().stream())
                .findFirst()
                .orElseGet(() -> LineFlaw.at(1, FLAW + "heading", columns.usual()));
    }

    /** The columns in the order of the file; what is not known, or known twice, is told once for all its cells. */
    private List<Optional<String>> names(Row heading, List<Row> rows) {
        var names = new ArrayList<Optional<String>>();
        var seen = new HashSet<String>();
        for (int i = 0; i < heading.width(); i++) {
            var written = heading.cell(i);
            var name = columns.named(written);
            var column = i;
            if (name.isPresent() && !seen.add(name.get())) {
                flaws.add(LineFlaw.at(heading.line(), FLAW + "column", written));
            } else if (name.isEmpty()
                    && rows.stream().anyMatch(it -> !it.cell(column).isEmpty())) {
                flaws.add(
                        written.isEmpty()
                                ? LineFlaw.at(heading.line(), FLAW + "unnamed", i + 1)
                                : LineFlaw.at(heading.line(), FLAW + "unknown", written));
            }
            names.add(name);
        }
        return names;
    }

    private static Map<String, String> headings(Row heading, List<Optional<String>> names) {
        var headings = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            var written = heading.cell(i);
            names.get(i).ifPresent(it -> headings.putIfAbsent(it, written));
        }
        return headings;
    }

    /** Rows may be short: Excel leaves out the ends of rows that are empty there. Longer ones have lost their columns. */
    private Line line(Row row, Row heading, List<Optional<String>> names) {
        if (row.width() > names.size()) {
            flaws.add(
                    row.lastLine() > row.line()
                            ? LineFlaw.at(row.line(), FLAW + "quote")
                            : LineFlaw.at(row.line(), FLAW + "cells", row.width(), names.size()));
        }
        var cells = new TreeMap<String, String>();
        for (int i = 0; i < Math.min(row.width(), names.size()); i++) {
            var said = row.cell(i);
            if (!said.isEmpty()) {
                names.get(i).ifPresent(it -> cells.putIfAbsent(it, said));
                unfit(row, heading.cell(i), said);
            }
        }
        return new Line(row.line(), cells);
    }

    private void unfit(Row row, String heading, String said) {
        EnteredText.refusal(said)
                .ifPresent(it -> flaws.add(LineFlaw.at(row.line(), FLAW + "text", heading, it.arguments()[0])));
    }
}
