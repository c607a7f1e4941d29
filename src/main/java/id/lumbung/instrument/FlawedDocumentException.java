package id.lumbung.instrument;

import java.util.List;
import java.util.stream.Collectors;

/** A pack or a portfolio that is refused, with everything that is wrong with it. */
public final class FlawedDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    FlawedDocumentException(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("\n")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
