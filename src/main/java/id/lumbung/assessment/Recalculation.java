package id.lumbung.assessment;

import id.lumbung.assessment.Sheet.Figures;
import id.lumbung.assessment.core.Decision;
import id.lumbung.assessment.core.SheetLife;
import id.lumbung.instrument.core.Row;
import id.lumbung.shared.NotFoundException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps the figures of a sheet equal to what its rows, its evidence and its innovation make of it. */
@Singleton
class Recalculation {
    private final SheetRepository sheets;
    private final SheetScoring scoring;
    private final Clock clock;

    Recalculation(SheetRepository sheets, SheetScoring scoring, Clock clock) {
        this.sheets = sheets;
        this.scoring = scoring;
        this.clock = clock;
    }

    /** Computes one sheet anew; belongs at the end of every transaction that changed something of it. */
    Sheet of(UUID sheetId) {
        return of(sheets.lock(sheetId).orElseThrow(() -> new NotFoundException("sheet", sheetId)));
    }

    /** Computes a sheet anew that this transaction has locked. */
    Sheet of(Sheet locked) {
        return sheets.update(locked.with(figures(scoring.score(locked)), clock.instant()));
    }

    /** Computes the sheets of an innovation anew whose periods are open. */
    void ofInnovation(UUID innovationId) {
        sheets.findOpenIdsOf(innovationId).forEach(this::of);
    }

    /**
     * Computes all sheets of a year anew, in a number of queries that does not grow with them. Nobody worked on them, so
     * they keep the time at which somebody did.
     */
    void ofYear(int year) {
        var changed = new ArrayList<Sheet>();
        for (var scored : scoring.scoreYear(year, sheets.lockYear(year))) {
            var figures = figures(scored);
            if (!scored.sheet().has(figures)) {
                changed.add(scored.sheet().with(figures, scored.sheet().updatedAt()));
            }
        }
        sheets.updateAll(changed);
    }

    private static Figures figures(ScoredSheet scored) {
        return new Figures(
                new SheetLife(scored.answers().stream().map(SheetAnswer::life).toList()).state(),
                scored.claimed().points(),
                scored.verified().points(),
                scored.claimed().eligible(),
                scored.verified().eligible(),
                (int) scored.claimed().rows().stream().filter(Row::counts).count(),
                count(scored.answers(), Decision.PENDING),
                count(scored.answers(), Decision.RETURNED));
    }

    private static int count(List<SheetAnswer> answers, Decision decision) {
        return (int) answers.stream().filter(it -> it.decision() == decision).count();
    }
}
