package id.lumbung.instrument.core;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The basic-service affairs without which the number of innovations earns nothing.
 *
 * @param worth what the index has, or would have, by an open gate
 */
public record Gate(int needed, SortedSet<String> covered, SortedSet<String> missing, Ratio worth) {

    static Gate of(InstrumentVersion version, Totals totals) {
        var missing = new TreeSet<>(version.basicServiceAffairs());
        missing.removeAll(totals.basicServiceAffairs());
        var all = new TreeSet<>(version.basicServiceAffairs());
        var open = new Totals(totals.spd(), totals.eligible(), totals.maturitySum(), all);
        var closed = new Totals(totals.spd(), totals.eligible(), totals.maturitySum(), new TreeSet<>());
        var worth = Scoring.index(version, open)
                .exact()
                .minus(Scoring.index(version, closed).exact());
        return new Gate(version.minimumBasicServiceAffairs(), totals.basicServiceAffairs(), missing, worth);
    }

    public static boolean isOpen(InstrumentVersion version, Totals totals) {
        return totals.basicServiceAffairs().size() >= version.minimumBasicServiceAffairs();
    }

    public boolean open() {
        return covered.size() >= needed;
    }
}
