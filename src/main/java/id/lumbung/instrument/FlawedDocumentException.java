package id.lumbung.instrument;

import id.lumbung.platform.text.Texts;
import id.lumbung.shared.Flaw;
import java.util.List;
import java.util.stream.Collectors;

/** A pack or a portfolio that is refused, with everything that is wrong with it; its message is for logs and command lines. */
public final class FlawedDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    FlawedDocumentException(List<Flaw> flaws) {
        super(flaws.stream().map(Texts.of(Texts.ENGLISH)::line).collect(Collectors.joining("\n")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
