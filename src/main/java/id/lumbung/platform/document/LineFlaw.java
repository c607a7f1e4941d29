package id.lumbung.platform.document;

import java.util.List;

/**
 * Something wrong in a table.
 *
 * @param line where, counted from 1 with all that stands above the heading
 * @param key of the sentence that says what
 * @param arguments numbers as numbers, for the reader's language to write
 */
public record LineFlaw(long line, String key, List<Object> arguments) {
    public LineFlaw {
        arguments = List.copyOf(arguments);
    }

    public static LineFlaw at(long line, String key, Object... arguments) {
        return new LineFlaw(line, key, List.of(arguments));
    }
}
