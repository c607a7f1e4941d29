package id.lumbung.instrument.core;

import java.util.List;
import java.util.Map;

/** Everything a government hands in for one period. */
public record Portfolio(Map<String, Answer> spd, List<Submission> innovations) {
    public Portfolio {
        spd = Map.copyOf(spd);
        innovations = List.copyOf(innovations);
    }
}
