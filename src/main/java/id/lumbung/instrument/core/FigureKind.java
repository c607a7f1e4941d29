package id.lumbung.instrument.core;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a figure is of, and so which facts of an instrument it rests on, by the names they have in its marks. */
public enum FigureKind {
    /** What rows earn. */
    POINTS(List.of(), "weights", "overrides"),
    /** Whether an innovation counts. */
    ELIGIBLE(List.of(), "window", "stage", "minimumDesignWords", "maximumReports", "mandatory"),
    /** The index, and what a step adds to it. */
    INDEX(List.of(POINTS, ELIGIBLE), "minimumDivisor", "minimumBasicServiceAffairs", "quantity"),
    /** The index and its category. */
    CATEGORY(List.of(INDEX), "categories"),
    /** The days that work takes. */
    DAYS(List.of(), "efforts");

    private final Set<String> facts;

    FigureKind(List<FigureKind> madeOf, String... more) {
        facts = new TreeSet<>(
                Stream.concat(madeOf.stream().map(it -> it.facts).flatMap(Collection::stream), Stream.of(more))
                        .toList());
    }

    /** The names of the facts; a fact that is doubtful makes the figure so. */
    public Set<String> facts() {
        return Set.copyOf(facts);
    }
}
