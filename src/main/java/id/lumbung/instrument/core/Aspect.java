package id.lumbung.instrument.core;

/** What an indicator is asked of. */
public enum Aspect {
    /** The local government itself, once per period. */
    SPD,
    /** One innovation. */
    SID
}
