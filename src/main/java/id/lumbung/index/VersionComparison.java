package id.lumbung.index;

import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Standing;
import java.util.List;

/**
 * One portfolio under the version of its year and under another.
 *
 * @param moved innovations against which the other version has other reasons
 */
public record VersionComparison(Instrument instrument, int year, Side now, Side then, List<Moved> moved) {
    public VersionComparison {
        moved = List.copyOf(moved);
    }

    /** The index under one version. */
    public record Side(InstrumentVersion version, IndexScore claimed, IndexScore verified) {}

    /** An innovation that counts under one version and not, or for other reasons not, under the other. */
    public record Moved(InnovationPlace innovation, Standing now, Standing then) {

        /** What only the other version has against it. */
        public List<Reason> added() {
            return then.reasons().stream()
                    .filter(it -> !now.reasons().contains(it))
                    .toList();
        }

        /** What only the version of the year has against it. */
        public List<Reason> gone() {
            return now.reasons().stream()
                    .filter(it -> !then.reasons().contains(it))
                    .toList();
        }
    }
}
