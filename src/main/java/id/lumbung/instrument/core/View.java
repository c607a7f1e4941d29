package id.lumbung.instrument.core;

/** Whose level is looked at. */
public enum View {
    /** What the government claims. */
    CLAIMED,
    /** What a verifier accepted; nothing, where none has looked yet. */
    VERIFIED
}
