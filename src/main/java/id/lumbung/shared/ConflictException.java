package id.lumbung.shared;

import java.time.Instant;

/** Somebody changed the same thing after it was opened here; says who and when, so that the two can be put together. */
public final class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;

    public ConflictException(String what, String by, Instant at) {
        super(what + " was changed at " + at);
        this.by = by;
        this.at = at;
    }

    /** The name of the person who changed it. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
