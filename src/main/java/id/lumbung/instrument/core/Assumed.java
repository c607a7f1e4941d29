package id.lumbung.instrument.core;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The doubtful facts that figures rest on, by their names, each with where it comes from; empty where all is sure. */
public record Assumed(SortedMap<String, Mark> facts) {
    /** The yellow limit, which is no fact of an instrument: where a government keeps the usual one, nobody has set it. */
    public static final String YELLOW_FROM = "yellowFrom";

    public static final Assumed NOTHING = new Assumed(Collections.emptySortedMap());

    private static final Mark UNPUBLISHED = new Mark(Confidence.ASSUMED, List.of());

    public Assumed {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** Where figures of these kinds are under the version. */
    public static Assumed of(InstrumentVersion version, FigureKind... kinds) {
        var doubtful = new TreeMap<String, Mark>();
        version.marks().forEach((fact, mark) -> {
            if (mark.confidence().isDoubtful()
                    && Stream.of(kinds).anyMatch(it -> it.facts().contains(fact))) {
                doubtful.put(fact, mark);
            }
        });
        return new Assumed(doubtful);
    }

    /** Where innovations are in zones by these limits. */
    public static Assumed of(ZoneRule zones) {
        return zones.hasUsualYellow() ? new Assumed(new TreeMap<>(Map.of(YELLOW_FROM, UNPUBLISHED))) : NOTHING;
    }

    /**
     * Where work on these rows takes so many days: nothing, if all of them are the government's own experience.
     *
     * @param own the rows whose days a government knows by itself
     * @param rows their codes; what is no row of the instrument is never one's own
     */
    public static Assumed days(InstrumentVersion version, Set<String> own, Stream<String> rows) {
        return rows.allMatch(own::contains) ? NOTHING : of(version, FigureKind.DAYS);
    }

    /** All facts of both. */
    public Assumed and(Assumed other) {
        var both = new TreeMap<>(facts);
        both.putAll(other.facts);
        return new Assumed(both);
    }
}
