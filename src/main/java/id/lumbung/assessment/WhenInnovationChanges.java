package id.lumbung.assessment;

import id.lumbung.innovation.InnovationChanged;
import id.lumbung.innovation.InnovationLeaving;
import id.lumbung.innovation.InnovationRegistered;
import id.lumbung.shared.Refusal;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Follows the registry, inside its transactions: a sheet for each innovation, its figures anew when the profile changes. */
@Singleton
class WhenInnovationChanges {
    private final SheetCreation creation;
    private final Recalculation recalculation;
    private final SheetRepository sheets;

    WhenInnovationChanges(SheetCreation creation, Recalculation recalculation, SheetRepository sheets) {
        this.creation = creation;
        this.recalculation = recalculation;
        this.sheets = sheets;
    }

    @EventListener
    void registered(InnovationRegistered event) {
        creation.forInnovation(event.id());
    }

    @EventListener
    void changed(InnovationChanged event) {
        recalculation.ofInnovation(event.id());
    }

    /** A sheet that somebody worked on stays, and its innovation with it. */
    @EventListener
    void leaving(InnovationLeaving event) {
        if (sheets.hasHistory(event.id())) {
            throw new Refusal("assessment.sheet.refusal.hasHistory");
        }
        sheets.deleteByInnovationId(event.id());
    }
}
