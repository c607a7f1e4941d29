package id.lumbung.platform.document;

import id.lumbung.shared.EnteredText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A text taken apart into rows and cells.
 *
 * @param broken where a quotation mark keeps the rest from being read
 */
record Sheet(List<Row> rows, Optional<LineFlaw> broken) {
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    /** How spreadsheets keep a text of digits from becoming a number. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    private static final Pattern NOTHING = Pattern.compile("[\\p{Pd}\u2212]*");

    /**
     * A row that is not empty.
     *
     * @param line where it begins, and {@code lastLine} where it ends: cells can hold line breaks
     */
    record Row(long line, long lastLine, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** How many cells there are up to the last that says something. */
        int width() {
            var width = cells.size();
            while (width > 0 && cells.get(width - 1).isEmpty()) {
                width--;
            }
            return width;
        }
    }

    static Sheet of(String text, char delimiter) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        var rows = new ArrayList<Row>();
        var line = 1L;
        try (var parser = CSVParser.builder()
                .setFormat(format)
                .setReader(new StringReader(text))
                .get()) {
            var records = parser.iterator();
            while (records.hasNext()) {
                var row = new Row(
                        line,
                        Math.max(line, parser.getCurrentLineNumber()),
                        records.next().stream().map(Sheet::said).toList());
                if (row.width() > 0) {
                    rows.add(row);
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return new Sheet(rows, Optional.empty());
        } catch (UncheckedIOException | IOException _) {
            return new Sheet(rows, Optional.of(LineFlaw.at(line, "platform.document.flaw.quote")));
        }
    }

    /** What a cell says: nothing, when there is a dash where others have a number. */
    private static String said(String cell) {
        var said = EDGES.matcher(EnteredText.isFit(cell) ? EnteredText.clean(cell) : cell)
                .replaceAll("");
        var formula = TEXT_FORMULA.matcher(said);
        var plain = formula.matches() ? formula.group(1) : said;
        return NOTHING.matcher(plain).matches() ? "" : plain;
    }
}
