package id.lumbung.platform.limits;

import org.jspecify.annotations.Nullable;

/** Something cannot be done now, and may be later. */
public final class Hindered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Hindrance hindrance;

    public Hindered(Hindrance hindrance, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.hindrance = hindrance;
    }

    public Hindrance hindrance() {
        return hindrance;
    }
}
