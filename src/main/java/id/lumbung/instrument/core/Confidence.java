package id.lumbung.instrument.core;

/** How sure a fact of an instrument is. */
public enum Confidence {
    /** Stated in a source that was found. */
    STATED,
    /** Known in the field, without a source at hand. */
    KNOWN,
    /** Assumed to fill a hole; an administrator must be able to correct it. */
    ASSUMED
}
