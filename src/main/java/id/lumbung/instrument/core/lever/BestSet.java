package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.IndexScore;
import java.util.List;

/**
 * The eligible innovations which, submitted alone, give the highest index there is.
 *
 * @param leaveOut the eligible innovations it is better not to submit
 */
public record BestSet(IndexScore index, List<String> submit, List<String> leaveOut) {
    public BestSet {
        submit = List.copyOf(submit);
        leaveOut = List.copyOf(leaveOut);
    }
}
