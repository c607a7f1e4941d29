package id.lumbung.index;

import id.lumbung.index.core.ZoneCounts;
import id.lumbung.instrument.core.ZoneRule;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The zones of a year by the government's own limits, agencies with the most to do first. */
public record GovernmentZones(ZoneRule rule, List<AgencyZones> agencies) {
    public GovernmentZones {
        agencies = List.copyOf(agencies);
    }

    public ZoneCounts counts() {
        return agencies.stream().map(AgencyZones::zones).reduce(ZoneCounts.NONE, ZoneCounts::plus);
    }

    /** Agencies that have an innovation in the red zone. */
    public List<AgencyZones> withRed() {
        return agencies.stream().filter(it -> it.red() > 0).toList();
    }

    /** The same of some agencies only. */
    public GovernmentZones of(Set<UUID> wanted) {
        return new GovernmentZones(
                rule,
                agencies.stream().filter(it -> wanted.contains(it.agencyId())).toList());
    }
}
