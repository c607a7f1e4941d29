package id.lumbung.shared;

/** Nothing with this id exists where the asker may look; deliberately the same for absent and for foreign things. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String what, Object id) {
        super("No " + what + " " + id);
    }
}
