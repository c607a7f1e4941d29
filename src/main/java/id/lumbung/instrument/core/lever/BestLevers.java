package id.lumbung.instrument.core.lever;

import java.util.List;

/**
 * The best levers, best first.
 *
 * @param all how many there are, these included
 */
public record BestLevers(long all, List<Lever> levers) {
    public BestLevers {
        levers = List.copyOf(levers);
    }
}
