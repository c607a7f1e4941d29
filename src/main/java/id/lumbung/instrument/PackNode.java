package id.lumbung.instrument;

import id.lumbung.instrument.core.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a pack. Whatever is not as it should be is reported and replaced by a stand-in, so that one reading finds
 * every problem; what was read is thrown away when there is one.
 */
final class PackNode {
    private final String path;
    private final @Nullable Object value;
    private final Flaws flaws;
    private final Map<String, PackNode> children = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    PackNode(String path, @Nullable Object value, Flaws flaws) {
        this.path = path;
        this.value = value;
        this.flaws = flaws;
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (key, child) -> children.put(String.valueOf(key), new PackNode(path + "." + key, child, flaws)));
        }
    }

    void report(FlawKind kind, Object... arguments) {
        flaws.add(path, kind, arguments);
    }

    /** The child that must be there. */
    PackNode get(String key) {
        return find(key).orElseGet(() -> {
            if (value instanceof Map<?, ?>) {
                flaws.add(path + "." + key, FlawKind.MISSING);
            } else {
                wrong(FlawKind.NOT_MAP);
            }
            return new PackNode(path + "." + key, null, new Flaws()); // said once is enough
        });
    }

    Optional<PackNode> find(String key) {
        asked.add(key);
        return Optional.ofNullable(children.get(key));
    }

    /** All children by their key. */
    Map<String, PackNode> entries() {
        if (!(value instanceof Map<?, ?>)) {
            wrong(FlawKind.NOT_MAP);
        }
        asked.addAll(children.keySet());
        return children;
    }

    List<PackNode> items() {
        if (!(value instanceof List<?> list)) {
            wrong(FlawKind.NOT_LIST);
            return List.of();
        }
        var items = new ArrayList<PackNode>();
        for (var item : list) {
            items.add(children.computeIfAbsent("[" + items.size() + "]", it -> {
                asked.add(it);
                return new PackNode(path + it, item, flaws);
            }));
        }
        return items;
    }

    /** The texts of a list, or the one text that stands for a list of one. */
    List<String> texts() {
        return value instanceof String one
                ? List.of(one)
                : items().stream().map(PackNode::text).toList();
    }

    boolean isNull() {
        return value == null;
    }

    boolean is(String text) {
        return text.equals(value);
    }

    String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        wrong(FlawKind.NOT_TEXT);
        return "";
    }

    /** The whole number, which must lie between these two. */
    int integer(int least, int most) {
        return switch (value) {
            case Integer number when number >= least && number <= most -> number;
            case Integer _, Long _, BigInteger _ -> {
                wrong(FlawKind.NOT_BETWEEN, Integer.toString(least), Integer.toString(most));
                yield least;
            }
            case null, default -> {
                wrong(FlawKind.NOT_WHOLE);
                yield least;
            }
        };
    }

    BigDecimal decimal(PackLimit limit) {
        return switch (value) {
            case BigDecimal number -> within(limit, number);
            case Integer number -> within(limit, BigDecimal.valueOf(number));
            case Long number -> within(limit, BigDecimal.valueOf(number));
            case BigInteger number -> within(limit, new BigDecimal(number));
            case null, default -> {
                wrong(FlawKind.NOT_NUMBER);
                yield BigDecimal.ONE;
            }
        };
    }

    private BigDecimal within(PackLimit limit, BigDecimal number) {
        if (limit.allows(number)) {
            return number;
        }
        wrong(
                FlawKind.NOT_WITHIN,
                limit.least().toPlainString(),
                limit.most().toPlainString(),
                Integer.toString(limit.decimals()));
        return BigDecimal.ONE;
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        wrong(FlawKind.NOT_FLAG);
        return false;
    }

    /** The day; empty when it is none. */
    Optional<LocalDate> date() {
        var text = text();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            wrong(FlawKind.NOT_DATE, text);
            return Optional.empty();
        }
    }

    <E extends Enum<E>> E oneOf(Class<E> kinds) {
        var all = kinds.getEnumConstants();
        var name = text();
        return Stream.of(all).filter(it -> it.name().equals(name)).findFirst().orElseGet(() -> {
            wrong(FlawKind.NOT_ONE_OF, List.of(all));
            return all[0];
        });
    }

    /** A wording in both languages. */
    Text wording() {
        return new Text(get("id").text(), get("en").text());
    }

    /** Reports whatever nobody asked for: a misspelt name must not pass as left out. */
    void reportUnread() {
        children.forEach((key, child) -> {
            if (asked.contains(key)) {
                child.reportUnread();
            } else {
                child.report(FlawKind.UNREAD);
            }
        });
    }

    private void wrong(FlawKind kind, Object... arguments) {
        if (!flaws.has(path)) {
            report(kind, arguments);
        }
    }
}
