package id.lumbung.assessment;

import id.lumbung.shared.ConflictException;
import id.lumbung.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The rows of a sheet that this transaction holds: reads them for a change, opens them again, keeps them. */
@Singleton
class SheetRows {
    private final AnswerRepository answers;
    private final SheetRepository sheets;
    private final SheetEventRepository events;
    private final SheetHistory history;
    private final Clock clock;

    SheetRows(
            AnswerRepository answers,
            SheetRepository sheets,
            SheetEventRepository events,
            SheetHistory history,
            Clock clock) {
        this.answers = answers;
        this.sheets = sheets;
        this.events = events;
        this.history = history;
        this.clock = clock;
    }

    Optional<SheetAnswer> find(Sheet sheet, String indicator) {
        return answers.findById(new SheetAnswer.Key(sheet.id(), indicator));
    }

    /** The row as it is, or as it would begin. */
    SheetAnswer get(Sheet sheet, String indicator) {
        return find(sheet, indicator)
                .orElseGet(() -> SheetAnswer.open(new SheetAnswer.Key(sheet.id(), indicator), clock.instant()));
    }

    /** Refuses a change that rests on an older version than the one that is there. */
    void requireSeen(SheetAnswer row, long version) {
        if (row.version() != version) {
            var who = events.findLast(row.key().sheetId(), row.indicator()).map(SheetEvent::actorName);
            throw new ConflictException("answer", who.orElse(""), row.updatedAt());
        }
    }

    SheetAnswer save(SheetAnswer row) {
        return row.version() == SheetAnswer.NONE ? answers.save(row) : answers.update(row);
    }

    /** The row in a state in which the agency may change it; one that was decided begins anew if that is wanted. */
    SheetAnswer freed(Sheet sheet, SheetAnswer row, boolean reopen) {
        return switch (RowLock.of(sheet.state(), row.decision())) {
            case FREE -> row;
            case DECIDED -> {
                if (!reopen) {
                    throw new Refusal("assessment.sheet.refusal.decided");
                }
                yield reopened(sheet, row);
            }
            case WAITING, CLOSED, FORBIDDEN -> throw new Refusal("assessment.sheet.refusal.waiting");
        };
    }

    /** Takes the row back into the agency's hands, and the sheet with it. */
    private SheetAnswer reopened(Sheet sheet, SheetAnswer row) {
        if (sheet.state() == SheetState.VERIFIED) {
            sheets.update(sheet.in(SheetState.RETURNED));
        }
        if (row.decision().isWithAgency()) {
            return row;
        }
        history.add(sheet.id(), row.indicator(), SheetAction.REOPENED, row.verifiedLevel(), null, null);
        return save(row.reopened(clock.instant()));
    }
}
