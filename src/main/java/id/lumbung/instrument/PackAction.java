package id.lumbung.instrument;

/** What is done with a pack. */
public enum PackAction {
    /** It came with the portal and has been in force from the start. */
    SHIPPED,
    UPLOADED,
    DISCARDED,
    PUBLISHED,
    /** One of its versions is no longer meant for new periods. */
    VERSION_RETIRED
}
