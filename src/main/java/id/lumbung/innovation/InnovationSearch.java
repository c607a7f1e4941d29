package id.lumbung.innovation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the registry, and which page of it.
 *
 * @param words what the title contains; empty for any
 * @param page counted from 0
 */
public record InnovationSearch(
        String words, @Nullable UUID agency, @Nullable String stage, int page, int size) {
    public static final int LARGEST_PAGE = 100;

    public InnovationSearch {
        page = Math.clamp(page, 0, 1_000_000);
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }

    int skip() {
        return page * size;
    }

    /** The words as a pattern in which nothing they contain is a wildcard. */
    String pattern() {
        var literal = words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }
}
