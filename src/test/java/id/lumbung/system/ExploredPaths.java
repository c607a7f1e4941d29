package id.lumbung.system;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where somebody still has to go: to a page of each kind, and to some more of those that may be in different states. */
final class ExploredPaths {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern NO_PAGE = Pattern.compile("/(api|files|oauth|logout|choose|health|VAADIN)\\b.*|.*#.*");
    private static final int MOST_OF_A_KIND = 4;

    private final Set<String> asked;
    private final Set<String> found = new HashSet<>();
    private final Map<String, Integer> met = new HashMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    /**
     * For one person.
     *
     * @param asked the kinds of addresses that ask for something, and that somebody went to
     */
    ExploredPaths(Set<String> asked) {
        this.asked = asked;
    }

    boolean areAhead() {
        return !ahead.isEmpty();
    }

    String next() {
        return ahead.removeFirst();
    }

    /** Goes there if nothing of its kind was seen. What only asks a page for something else is seen once, by anybody. */
    void add(String path) {
        var kind = kind(path);
        if (!NO_PAGE.matcher(path).matches() && (kind.contains("?") ? asked : found).add(kind)) {
            found.add(path);
            ahead.add(path);
        }
    }

    /** Goes to the first of what a choice has brought, which may be in another state than those that were met before. */
    void addAnother(Collection<String> paths) {
        paths.stream()
                .filter(it -> !NO_PAGE.matcher(it).matches()
                        && !it.contains("?")
                        && ID.matcher(it).find())
                .findFirst()
                .filter(it -> met.merge(kind(it), 1, Integer::sum) < MOST_OF_A_KIND && found.add(it))
                .ifPresent(ahead::add);
    }

    /** Addresses that differ in ids and in what is asked for only are of one kind. */
    static String kind(String path) {
        var parts = path.split("\\?", 2);
        var names = parts.length == 1
                ? ""
                : Stream.of(parts[1].split("&"))
                        .map(it -> it.split("=")[0])
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
        return ID.matcher(parts[0]).replaceAll("*") + names;
    }
}
