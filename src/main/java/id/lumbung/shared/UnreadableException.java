package id.lumbung.shared;

import java.util.List;

/** What was sent cannot be taken as it is; carries one line for each thing that is wrong with it. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> errors;

    public UnreadableException(List<String> errors) {
        super(String.join("; ", errors));
        this.errors = List.copyOf(errors);
    }

    public List<String> errors() {
        return errors;
    }
}
