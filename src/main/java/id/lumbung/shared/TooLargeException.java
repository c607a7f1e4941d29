package id.lumbung.shared;

/** More was sent than is read at once; the flaw says how much that is. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    public TooLargeException(Flaw flaw) {
        super(flaw.toString());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
