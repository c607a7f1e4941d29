package id.lumbung.platform.limits;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the database refused because it contradicts what is there: seldom, since services look first, and then because
 * somebody else was faster between the look and the change.
 */
public enum Contradiction {
    /** It is there already. */
    TAKEN(409, "23505"),
    /** It names something that is not there. */
    NOT_THERE(422, "23503");

    private final int status;
    private final String state;

    Contradiction(int status, String state) {
        this.status = status;
        this.state = state;
    }

    public int status() {
        return status;
    }

    /** The key of the sentence that says so. */
    public String text() {
        return "platform.contradiction." + name();
    }

    /** The contradiction that an exception came from, however deep. */
    public static Optional<Contradiction> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(50) // causes may form a ring
                .flatMap(it -> it instanceof SQLException refused ? Stream.of(refused) : Stream.empty())
                .flatMap(refused -> Stream.of(values()).filter(it -> it.state.equals(refused.getSQLState())))
                .findFirst();
    }
}
