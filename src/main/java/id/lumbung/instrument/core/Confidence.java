package id.lumbung.instrument.core;

/** How sure a fact of an instrument is. */
public enum Confidence {
    /** Stated in a source that was found. */
    STATED,
    /** Told at second hand; the document it is said to stand in was not found. */
    REPORTED,
    /** Known in the field, without a source at hand. */
    KNOWN,
    /** Assumed to fill a hole; an administrator must be able to correct it. */
    ASSUMED;

    /** Whether a figure that rests on such a fact has to say so. */
    public boolean isDoubtful() {
        return this == REPORTED || this == ASSUMED;
    }
}
