package id.lumbung.planning;

import id.lumbung.instrument.core.lever.Plan;
import id.lumbung.instrument.core.lever.Step;
import java.util.List;

/**
 * A part of the plan, and what it does where it stands.
 *
 * @param open the steps that are not done yet and can be
 * @param lost the steps that are not done, and that nobody can take any more
 * @param effect what the open steps add and take after the parts before
 * @param editable whether the reader may change it
 */
public record PlannedPart(
        PlanPart part, List<Step> steps, List<Step> open, List<Step> lost, Plan.Part effect, boolean editable) {
    public PlannedPart {
        steps = List.copyOf(steps);
        open = List.copyOf(open);
        lost = List.copyOf(lost);
    }

    /** Whether everything is done that it asks for. */
    public boolean done() {
        return open.isEmpty() && lost.isEmpty();
    }
}
