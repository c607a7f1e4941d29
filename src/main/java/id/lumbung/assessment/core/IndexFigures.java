package id.lumbung.assessment.core;

import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.View;
import java.util.List;
import java.util.Optional;

/**
 * The index of a government in one year, as claimed and as verified, with the affairs behind the quantity points.
 *
 * @param next the version after the instrument's, when it is known already
 * @param innovations all of the year, eligible or not
 */
public record IndexFigures(
        int year,
        InstrumentVersion instrument,
        Optional<InstrumentVersion> next,
        long innovations,
        IndexScore claimed,
        IndexScore verified,
        List<AffairCoverage> affairs) {
    public IndexFigures {
        affairs = List.copyOf(affairs);
    }

    public IndexScore in(View view) {
        return switch (view) {
            case CLAIMED -> claimed;
            case VERIFIED -> verified;
        };
    }

    /** How many basic-service affairs a verified innovation covers. */
    public long affairsCovered() {
        return affairs.stream().filter(AffairCoverage::covered).count();
    }

    /** Whether as many basic-service affairs are covered as the number of innovations needs to count. */
    public boolean isGateOpen() {
        return affairsCovered() >= instrument.minimumBasicServiceAffairs();
    }

    /** The next version, when it asks for more basic-service affairs than this one. */
    public Optional<InstrumentVersion> stricterGate() {
        return next.filter(it -> it.minimumBasicServiceAffairs() > instrument.minimumBasicServiceAffairs());
    }
}
