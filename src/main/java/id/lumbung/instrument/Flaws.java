package id.lumbung.instrument;

import id.lumbung.shared.Flaw;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a document, each flaw once, and stops listing where nobody would read on. */
public final class Flaws {
    public static final int MOST = 1_000;

    private final Set<Flaw> found = new LinkedHashSet<>();

    public void add(String path, FlawKind kind, Object... arguments) {
        if (found.size() < MOST) {
            found.add(new Flaw(path, kind.key(), arguments));
        } else {
            found.add(new Flaw("$", FlawKind.TOO_MANY_FLAWS.key(), MOST));
        }
    }

    boolean has(String path) {
        return found.stream().anyMatch(it -> it.path().equals(path));
    }

    public void throwIfAny() throws FlawedDocumentException {
        if (!found.isEmpty()) {
            throw exception();
        }
    }

    public FlawedDocumentException exception() {
        return new FlawedDocumentException(List.copyOf(found));
    }
}
