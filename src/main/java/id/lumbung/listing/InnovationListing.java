package id.lumbung.listing;

import id.lumbung.assessment.Period;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.ZoneRule;
import java.util.Optional;

/**
 * What surrounds a list of innovations.
 *
 * @param period the current one, if there is any
 * @param version of the instrument that is in use
 * @param ownAgenciesOnly whether the actor edits some agencies only, to which the view of red ones is narrowed
 */
public record InnovationListing(
        InnovationCounts counts,
        Optional<Period> period,
        ZoneRule zones,
        InstrumentVersion version,
        boolean ownAgenciesOnly) {}
