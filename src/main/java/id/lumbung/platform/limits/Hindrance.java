package id.lumbung.platform.limits;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why something cannot be done now, without a fault of ours or of whoever asked, and when to ask again. */
public enum Hindrance {
    DATABASE_GONE(503, Duration.ofSeconds(5)),
    DATABASE_BUSY(503, Duration.ofSeconds(5)),
    DISK_FULL(507, Duration.ofMinutes(1)),
    KEYCLOAK_GONE(503, Duration.ofSeconds(15)),
    LARGE_DOCUMENTS(503, Duration.ofSeconds(30)),
    GOVERNMENT_BUSY(429, Duration.ofSeconds(2)),
    PERSON_BUSY(429, Duration.ofSeconds(2));

    private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded");

    private final int status;
    private final Duration pause;

    Hindrance(int status, Duration pause) {
        this.status = status;
        this.pause = pause;
    }

    public int status() {
        return status;
    }

    /** After how long it is worth asking again. */
    public Duration pause() {
        return pause;
    }

    /** Ends with {@code title} and {@code detail}. */
    public String texts() {
        return "platform.hindrance." + name() + ".";
    }

    /** The hindrance that an exception came from, however deep; empty for what is a fault. */
    public static Optional<Hindrance> of(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(50) // causes may form a ring
                .flatMap(it -> one(it).stream())
                .findFirst();
    }

    private static Optional<Hindrance> one(Throwable thrown) {
        return switch (thrown) {
            case Hindered hindered -> Optional.of(hindered.hindrance());
            case IOException full when isFull(full) -> Optional.of(DISK_FULL);
            case SQLException refused -> ofState(Objects.requireNonNullElse(refused.getSQLState(), ""), refused);
            default -> Optional.empty();
        };
    }

    /** Java has no type for a full disk, only the words of the system. */
    private static boolean isFull(IOException failed) {
        var words = Objects.requireNonNullElse(failed.getMessage(), "");
        return FULL.stream().anyMatch(words::contains);
    }

    /** By the codes of PostgreSQL; the pool passes on that of its last failure, and none when it was only used up. */
    private static Optional<Hindrance> ofState(String state, SQLException refused) {
        return switch (state) {
            case "57P01", "57P02", "57P03", "57P05", "28P01", "28000", "3D000" -> Optional.of(DATABASE_GONE);
            case "55P03", "57014", "40P01", "40001", "53000", "53200", "53300" -> Optional.of(DATABASE_BUSY);
            case "53100" -> Optional.of(DISK_FULL);
            case "" ->
                refused instanceof java.sql.SQLTransientConnectionException
                        ? Optional.of(DATABASE_BUSY)
                        : Optional.empty();
            default -> state.startsWith("08") ? Optional.of(DATABASE_GONE) : Optional.empty();
        };
    }
}
