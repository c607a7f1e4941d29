package id.lumbung.instrument.core;

import java.util.Optional;

/** One place at which two versions say different things, or one of them nothing. */
public record VersionChange(Place place, Optional<Fact> before, Optional<Fact> after) {

    /** What it means for who works with the version. */
    public enum Kind {
        ADDED,
        REMOVED,
        REWEIGHTED,
        /** A limit, a band, a window or a condition is another. */
        MOVED,
        REWORDED
    }

    public Kind kind() {
        return switch (place.item()) {
            case ROW -> before.isEmpty() ? Kind.ADDED : Kind.REMOVED;
            case WEIGHT -> Kind.REWEIGHTED;
            case NAME, VARIABLE, LEVEL, EVIDENCE, DOCUMENTS, FORMATS, CATEGORY_NAME -> Kind.REWORDED;
            case MANDATORY,
                    MEASURE,
                    SECONDS,
                    CATEGORY,
                    WINDOW,
                    MINIMUM_DIVISOR,
                    BASIC_SERVICE_MINIMUM,
                    BASIC_SERVICE_AFFAIRS,
                    QUANTITY_WEIGHT,
                    QUANTITY_CAP,
                    MAXIMUM_TOTAL,
                    STAGE,
                    DESIGN_WORDS,
                    REPORTS -> Kind.MOVED;
        };
    }

    /** The same seen from the other version. */
    public VersionChange mirrored() {
        return new VersionChange(place, after, before);
    }
}
