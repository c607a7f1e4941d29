package id.lumbung.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows for the tables of one government, in the text form of COPY. */
final class DemoRows {
    private final Map<DemoTable, StringBuilder> texts = new EnumMap<>(DemoTable.class);

    /** Adds a row; the values stand in the order of the table's columns. */
    void add(DemoTable table, @Nullable Object... values) {
        var text = texts.computeIfAbsent(table, _ -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(cell(values[i]));
        }
        text.append('\n');
    }

    String text(DemoTable table) {
        return texts.getOrDefault(table, new StringBuilder()).toString();
    }

    /** Stands for everything in here; equal rows have equal fingerprints. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var table : DemoTable.values()) {
                digest.update(text(table).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cell(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
