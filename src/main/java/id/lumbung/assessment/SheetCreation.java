package id.lumbung.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** Gives every innovation its sheet of a period, and the government its own. */
@Singleton
class SheetCreation {
    private final SheetRepository sheets;
    private final PeriodRepository periods;
    private final Recalculation recalculation;
    private final Clock clock;

    SheetCreation(SheetRepository sheets, PeriodRepository periods, Recalculation recalculation, Clock clock) {
        this.sheets = sheets;
        this.periods = periods;
        this.recalculation = recalculation;
        this.clock = clock;
    }

    /** The sheet of a new innovation; without an open period there is none until one opens. */
    void forInnovation(UUID innovationId) {
        periods.findOpen().ifPresent(period -> {
            var sheet = sheets.save(empty(period.year(), innovationId));
            recalculation.of(sheet.id());
        });
    }

    /** The sheets a period still lacks: when it opens, and when it opens again. */
    void forPeriod(int year) {
        sheets.saveAll(sheets.findInnovationsWithoutSheet(year).stream()
                .map(it -> empty(year, it))
                .toList());
        if (!sheets.existsByYearAndInnovationIdIsNull(year)) {
            sheets.save(Sheet.empty(UuidCreator.getTimeOrderedEpoch(), year, null, clock.instant()));
        }
        recalculation.ofYear(year);
    }

    private Sheet empty(int year, UUID innovationId) {
        return Sheet.empty(UuidCreator.getTimeOrderedEpoch(), year, innovationId, clock.instant());
    }
}
