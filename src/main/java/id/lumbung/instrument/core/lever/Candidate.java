package id.lumbung.instrument.core.lever;

import java.util.List;

/**
 * An innovation that can be submitted: one that is eligible, one that can be made so, or a new one.
 *
 * @param source its place in the portfolio, or {@link #NEW}
 * @param days what it takes until it counts
 * @param maturity what it then has
 * @param affair the place of the basic service it covers; a new one covers one of its own, for it may be of any
 * @param levels the levels it then has
 */
record Candidate(int source, long days, int maturity, int affair, List<Integer> levels) {
    static final int NEW = -1;

    boolean isNew() {
        return source == NEW;
    }

    /** Equal for those of which it makes no difference which one is submitted. */
    List<Object> kind() {
        return isNew() ? List.of() : List.of(days, maturity, affair, levels);
    }
}
