package id.lumbung.assessment;

import id.lumbung.instrument.core.ZoneRule;
import java.util.Optional;

/**
 * What surrounds a list of innovations.
 *
 * @param period the current one, if there is any
 * @param indicators how many rows a sheet has
 */
public record InnovationListing(
        InnovationCounts counts, Optional<Period> period, ZoneRule zones, int indicators, boolean ownAgenciesOnly) {}
