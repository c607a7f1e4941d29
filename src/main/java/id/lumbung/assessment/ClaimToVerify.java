package id.lumbung.assessment;

import id.lumbung.assessment.core.Decision;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.ZoneRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One claim on the verifier's desk, with what bears on the decision.
 *
 * @param measuring how the claimed level follows from a value, where it does
 * @param innovation absent on the sheet of the government itself, which has no zone either
 * @param points the verified points of the whole sheet now
 * @param pointsIfAccepted the same after the claim was accepted
 * @param events of this row, newest first
 */
public record ClaimToVerify(
        SheetAnswer answer,
        Indicator indicator,
        Optional<Measuring> measuring,
        Optional<InnovationHead> innovation,
        BigDecimal points,
        BigDecimal pointsIfAccepted,
        ZoneRule zones,
        List<SheetEvent> events) {
    public ClaimToVerify {
        events = List.copyOf(events);
    }

    /** Tells this claim from every other. */
    public String name() {
        return answer.key().sheetId() + "-" + answer.indicator();
    }

    public boolean isWaiting() {
        return answer.decision() == Decision.PENDING;
    }
}
