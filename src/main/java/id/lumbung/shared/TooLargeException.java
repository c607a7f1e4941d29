package id.lumbung.shared;

/** More was sent than is read at once; the message says how much that is. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooLargeException(String message) {
        super(message);
    }
}
