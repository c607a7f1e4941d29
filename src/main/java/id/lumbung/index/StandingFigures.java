package id.lumbung.index;

import id.lumbung.innovation.Agency;
import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.ZoneRule;
import java.util.List;
import java.util.Optional;

/**
 * The figures of some innovations of a year, and what they are made of.
 *
 * @param agencies those the filter names
 * @param affair the one the filter names
 * @param inEveryZone how many innovations there are when the zone is left out of the filter
 */
public record StandingFigures(
        int year,
        InstrumentVersion version,
        ZoneRule zones,
        StandingFilter filter,
        List<Agency> agencies,
        Optional<Affair> affair,
        StandingSums claimed,
        StandingSums verified,
        long inEveryZone) {
    public StandingFigures {
        agencies = List.copyOf(agencies);
    }
}
