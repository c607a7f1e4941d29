package id.lumbung.planning;

import id.lumbung.instrument.core.lever.Plan;
import id.lumbung.instrument.core.lever.Step;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The plan of a year: its parts in their order, and the index when all are done, computed in full. */
public record PlanBoard(List<PlannedPart> parts, Plan plan) {
    public PlanBoard {
        parts = List.copyOf(parts);
    }

    /** Whether all of these steps are in it. */
    public boolean has(Collection<Step> steps) {
        return ids().containsAll(steps.stream().map(Step::id).toList());
    }

    private Set<String> ids() {
        return parts.stream().flatMap(it -> it.steps().stream()).map(Step::id).collect(Collectors.toSet());
    }
}
