package id.lumbung.instrument;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that must not be used, with everything that is wrong with it. */
public final class BrokenPackException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BrokenPackException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
