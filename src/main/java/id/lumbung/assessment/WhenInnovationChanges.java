package id.lumbung.assessment;

import id.lumbung.evidence.EvidenceService;
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
    private final PeriodRepository periods;
    private final AnswerRepository answers;
    private final EvidenceService evidence;

    WhenInnovationChanges(
            SheetCreation creation,
            Recalculation recalculation,
            SheetRepository sheets,
            PeriodRepository periods,
            AnswerRepository answers,
            EvidenceService evidence) {
        this.creation = creation;
        this.recalculation = recalculation;
        this.sheets = sheets;
        this.periods = periods;
        this.answers = answers;
        this.evidence = evidence;
    }

    @EventListener
    void registered(InnovationRegistered event) {
        creation.forInnovation(event.id());
    }

    @EventListener
    void changed(InnovationChanged event) {
        recalculation.ofInnovation(event.id());
    }

    /**
     * What was ever sent to the verifiers stays, and its innovation with it, and so does all of a closed period; a draft
     * goes with all that it has.
     */
    @EventListener
    void leaving(InnovationLeaving event) {
        var drafts = sheets.lockAllOf(event.id());
        if (drafts.stream().anyMatch(it -> it.submittedAt() != null)) {
            throw new Refusal("assessment.sheet.refusal.wasSubmitted");
        }
        drafts.forEach(it -> periods.findOfSheet(it.id()).ifPresent(Period::requireOpen));
        drafts.stream().map(Sheet::id).forEach(it -> {
            evidence.leave(it);
            answers.deleteBySheet(it);
            sheets.deleteById(it);
        });
    }
}
