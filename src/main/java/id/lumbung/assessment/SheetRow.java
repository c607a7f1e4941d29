package id.lumbung.assessment;

import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Row;
import java.util.Optional;

/**
 * One row of a sheet with everything there is to say about it.
 *
 * @param measuring how the level follows from a value, where it does
 * @param evidence how many files and links prove it
 * @param decidedBy the name of the verifier whose decision or reason stands
 */
public record SheetRow(
        Indicator indicator,
        Optional<Measuring> measuring,
        SheetAnswer answer,
        int evidence,
        Row claimed,
        Row verified,
        RowLock lock,
        Optional<String> decidedBy) {

    /** Whether the agency has to do something before the row earns what it claims. */
    public boolean needsAction() {
        var unproven = answer.claimedLevel() > 0 && !claimed.counts();
        return answer.decision() == Decision.RETURNED || unproven;
    }
}
