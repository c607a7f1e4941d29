package id.lumbung.shared;

import java.util.List;
import java.util.Optional;
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

    public Refusal(String key, Object... arguments) {
        this(key, List.of(arguments), null, false);
    }

    private Refusal(String key, List<Object> arguments, @Nullable String input, boolean stale) {
        super(key + " " + arguments);
        this.key = key;
        this.arguments = arguments;
        this.input = input;
        this.stale = stale;
    }

    /** Because somebody else has changed meanwhile what was looked at. */
    public static Refusal stale(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments), null, true);
    }

    /** The same, because of one of the things that were entered, by the name the API has for it. */
    public Refusal at(String named) {
        return new Refusal(key, arguments, named, stale);
    }

    public String key() {
        return key;
    }

    /** What it is about, of all that was entered; empty when it is about the whole. */
    public Optional<String> input() {
        return Optional.ofNullable(input);
    }

    /** Whether it may be granted after looking again. */
    public boolean isStale() {
        return stale;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
