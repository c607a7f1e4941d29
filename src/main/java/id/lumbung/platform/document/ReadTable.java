package id.lumbung.platform.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a file says as a table, and everything in it that cannot be read.
 *
 * @param headings how the file calls its columns
 */
public record ReadTable(Map<String, String> headings, List<Line> lines, List<LineFlaw> flaws) {
    public ReadTable {
        headings = Map.copyOf(headings);
        lines = List.copyOf(lines);
        flaws = List.copyOf(flaws);
    }

    /** A line of it. Columns in which nothing stands are left out. */
    public record Line(long number, SortedMap<String, String> cells) {
        public Line {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }

        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    /** How people know a column. */
    public String heading(String column) {
        return headings.getOrDefault(column, column);
    }
}
