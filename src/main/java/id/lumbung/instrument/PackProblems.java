package id.lumbung.instrument;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a pack, each problem once. */
final class PackProblems {
    private final Set<Problem> found = new LinkedHashSet<>();

    void add(String path, String reason) {
        found.add(new Problem(path, reason));
    }

    boolean has(String path) {
        return found.stream().anyMatch(it -> it.path().equals(path));
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    void throwIfAny() throws BrokenPackException {
        if (!found.isEmpty()) {
            throw new BrokenPackException(all());
        }
    }
}
