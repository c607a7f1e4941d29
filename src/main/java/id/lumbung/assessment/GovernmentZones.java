package id.lumbung.assessment;

import id.lumbung.assessment.core.ZoneCounts;
import id.lumbung.instrument.core.ZoneRule;
import java.util.List;

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
}
