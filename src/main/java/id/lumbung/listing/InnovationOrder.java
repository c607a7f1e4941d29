package id.lumbung.listing;

/** How a list of innovations is sorted; equal ones by title, then by id. */
public record InnovationOrder(Column column, boolean ascending) {
    public static final InnovationOrder LAST_CHANGED = new InnovationOrder(Column.UPDATED, false);

    /** What a list can be sorted by. */
    public enum Column {
        TITLE,
        VERIFIED,
        CLAIMED,
        FILLED,
        STATE,
        UPDATED
    }

    int sign() {
        return ascending ? 1 : -1;
    }
}
