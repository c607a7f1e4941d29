package id.lumbung.planning;

import id.lumbung.innovation.InnovationLeaving;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Takes the steps of an innovation out of the plan, inside the transaction in which it is deleted. */
@Singleton
class WhenInnovationLeaves {
    private final PlanStepRepository steps;

    WhenInnovationLeaves(PlanStepRepository steps) {
        this.steps = steps;
    }

    @EventListener
    void leaving(InnovationLeaving event) {
        steps.deleteByInnovation(event.id());
    }
}
