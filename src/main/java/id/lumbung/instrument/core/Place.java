package id.lumbung.instrument.core;

/**
 * Where a version says something.
 *
 * @param row the code of the indicator, empty for a setting of the version
 * @param part the code of the basis or of the category meant, else empty
 * @param level the level meant, else 0
 */
public record Place(String row, Item item, String part, int level) {
    static Place of(String row, Item item) {
        return new Place(row, item, "", 0);
    }

    /** What is said there. */
    public enum Item {
        /** That there is such an indicator at all; its fact is its name. */
        ROW,
        WEIGHT,
        MANDATORY,
        MEASURE,
        NAME,
        VARIABLE,
        LEVEL,
        EVIDENCE,
        DOCUMENTS,
        FORMATS,
        SECONDS,
        CATEGORY,
        CATEGORY_NAME,
        WINDOW,
        MINIMUM_DIVISOR,
        BASIC_SERVICE_MINIMUM,
        BASIC_SERVICE_AFFAIRS,
        QUANTITY_WEIGHT,
        QUANTITY_CAP,
        MAXIMUM_TOTAL,
        STAGE,
        DESIGN_WORDS,
        REPORTS
    }
}
