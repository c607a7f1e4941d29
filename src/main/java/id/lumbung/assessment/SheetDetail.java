package id.lumbung.assessment;

import id.lumbung.assessment.core.Shortfall;
import id.lumbung.innovation.core.Problem;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.ZoneRule;
import java.util.List;
import java.util.Set;

/**
 * The indicator sheet of an innovation, ready to be shown.
 *
 * @param shortfall the cheapest way to the standard value
 * @param ownDays the rows whose days the government knows by itself
 * @param profileProblems what the profile lacks before the sheet can be sent
 */
public record SheetDetail(
        Sheet sheet,
        Period period,
        InnovationHead head,
        InstrumentVersion version,
        ZoneRule zones,
        List<SheetGroup> groups,
        SheetStanding claimed,
        SheetStanding verified,
        Shortfall shortfall,
        Set<String> ownDays,
        List<Problem> profileProblems,
        List<SheetEvent> events,
        boolean sender)
        implements SheetContent {
    public SheetDetail {
        groups = List.copyOf(groups);
        ownDays = Set.copyOf(ownDays);
        profileProblems = List.copyOf(profileProblems);
        events = List.copyOf(events);
    }

    @Override
    public boolean isComplete() {
        return profileProblems.isEmpty();
    }
}
