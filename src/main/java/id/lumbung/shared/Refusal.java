package id.lumbung.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service says no to something a user asked for, for a reason the user can mend. Carries the key of the sentence to
 * show (in both languages) and its arguments, never the sentence itself.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable String input;
    private final boolean stale;
    private final transient @Nullable Cause because;

    public Refusal(String key, Object... arguments) {
        this(key, List.of(arguments), null, false, null);
    }

    private Refusal(
            String key, List<Object> arguments, @Nullable String input, boolean stale, @Nullable Cause because) {
        super(key + " " + arguments);
        this.key = key;
        this.arguments = arguments;
        this.input = input;
        this.stale = stale;
        this.because = because;
    }

    /**
     * What is there already and stands in the way.
     *
     * @param collection where it is kept, as the API calls it
     */
    public record Cause(String collection, UUID id) {}

    /** Because somebody else has changed meanwhile what was looked at. */
    public static Refusal stale(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments), null, true, null);
    }

    /** The same, because of one of the things that were entered, by the name the API has for it. */
    public Refusal at(String named) {
        return new Refusal(key, arguments, named, stale, because);
    }

    /** The same, with what stands in the way, for whoever can lead there. */
    public Refusal because(String collection, UUID id) {
        return new Refusal(key, arguments, input, stale, new Cause(collection, id));
    }

    public String key() {
        return key;
    }

    /** What it is about, of all that was entered; empty when it is about the whole. */
    public Optional<String> input() {
        return Optional.ofNullable(input);
    }

    public Optional<Cause> because() {
        return Optional.ofNullable(because);
    }

    /** Whether it may be granted after looking again. */
    public boolean isStale() {
        return stale;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
