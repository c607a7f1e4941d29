package id.lumbung.shared;

import java.util.List;

/**
 * A service says no to something a user asked for, for a reason the user can mend. Carries the key of the sentence to
 * show (in both languages) and its arguments, never the sentence itself.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
