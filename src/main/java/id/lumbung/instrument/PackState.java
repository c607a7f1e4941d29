package id.lumbung.instrument;

/** How far a revision of a pack has come. */
public enum PackState {
    /** Uploaded and whole, but in force nowhere. */
    DRAFT,
    /** In force. */
    PUBLISHED,
    /** Was in force, or was discarded. */
    RETIRED
}
