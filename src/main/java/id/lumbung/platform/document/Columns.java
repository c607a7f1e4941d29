package id.lumbung.platform.document;

import id.lumbung.shared.NormalText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a table can tell: its columns by the headings they may have, however these are written.
 *
 * @param key the column without which there is no such table
 * @param usual the heading it should have
 */
public record Columns(String key, String usual, Map<String, String> byHeading) {
    public Columns {
        var compared = new HashMap<String, String>();
        byHeading.forEach((heading, column) -> compared.put(NormalText.of(heading), column));
        compared.put(NormalText.of(usual), key);
        byHeading = Map.copyOf(compared);
    }

    /** The column that has this heading. */
    Optional<String> named(String heading) {
        return Optional.ofNullable(byHeading.get(NormalText.of(heading)));
    }
}
