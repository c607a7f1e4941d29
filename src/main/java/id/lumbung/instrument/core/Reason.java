package id.lumbung.instrument.core;

/** Why an innovation is not eligible; in the order in which reasons are listed. */
public enum Reason {
    /** It is not at the stage that may be reported. */
    STAGE,
    /** It was neither implemented nor developed further inside the version's window. */
    WINDOW,
    /** The description of its design is too short. */
    WORDS,
    /** A mandatory indicator counts nothing. */
    MANDATORY,
    /** It was reported too often, or twice without having been developed further. */
    TWICE
}
