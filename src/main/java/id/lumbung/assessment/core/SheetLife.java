package id.lumbung.assessment.core;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** A sheet through its life: who has it in hand follows from where its rows stand, and from nothing else. */
public record SheetLife(Collection<RowLife> rows) {
    public SheetLife {
        rows = List.copyOf(rows);
    }

    /** What waits for a verifier comes first, then what the agency has to do, then what is done. */
    public SheetState state() {
        if (any(it -> it.decision() == Decision.PENDING)) {
            return SheetState.SUBMITTED;
        }
        if (any(it -> it.decision() == Decision.RETURNED)) {
            return SheetState.RETURNED;
        }
        if (!any(it -> it.decision().isVerified())) {
            return SheetState.DRAFT;
        }
        return any(it -> it.decision() == Decision.OPEN && it.claimed() > 0)
                ? SheetState.RETURNED
                : SheetState.VERIFIED;
    }

    private boolean any(Predicate<RowLife> which) {
        return rows.stream().anyMatch(which);
    }
}
