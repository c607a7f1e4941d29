package id.lumbung.shared;

/** How far an innovation's maturity is from the government's standard value; internal, not part of the instrument. */
public enum Zone {
    /** At or above the standard value. */
    GREEN,
    /** Below the standard value, at or above the yellow limit. */
    YELLOW,
    /** Below the yellow limit. */
    RED
}
