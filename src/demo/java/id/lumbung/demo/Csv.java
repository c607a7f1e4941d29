package id.lumbung.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line of a table in {@code src/demo/resources/demo}, its cells by the names in the table's first line. */
record Csv(Map<String, String> cells) {

    /** All lines of a table: comma separated, quoted where a cell holds a comma, no line break inside a cell. */
    static List<Csv> read(String table) {
        var lines = lines(table).stream().map(Csv::split).toList();
        var names = lines.getFirst();
        return lines.stream().skip(1).map(it -> of(names, it)).toList();
    }

    static List<String> lines(String file) {
        try (var bytes = Csv.class.getResourceAsStream("/demo/" + file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("No resource /demo/" + file);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        var cell = cells.get(name);
        if (cell == null) {
            throw new IllegalArgumentException("No cell " + name + " in " + cells);
        }
        return cell;
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    List<String> list(String name, String separator) {
        return text(name).isEmpty() ? List.of() : List.of(text(name).split(separator, -1));
    }

    private static Csv of(List<String> names, List<String> cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), cells.get(i));
        }
        return new Csv(Map.copyOf(row));
    }

    private static List<String> split(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
