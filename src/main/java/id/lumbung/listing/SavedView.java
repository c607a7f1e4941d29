package id.lumbung.listing;

/** The innovations people look for most, each one click away. */
public enum SavedView {
    ALL,
    /** In the red zone; for whoever edits some agencies only, in these. */
    RED,
    /** Something was returned to the agency. */
    RETURNED,
    /** Never sent yet, and would count as it is claimed. */
    READY,
    /** Something waits for a verifier. */
    WAITING
}
