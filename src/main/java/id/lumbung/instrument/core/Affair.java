package id.lumbung.instrument.core;

/** A government affair an innovation may belong to. */
public record Affair(String code, Text name, Kind kind) {

    /** How the law sorts affairs. */
    public enum Kind {
        BASIC_SERVICE,
        MANDATORY,
        OPTIONAL,
        SUPPORTING
    }
}
