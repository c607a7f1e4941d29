package id.lumbung.assessment;

import id.lumbung.shared.ConflictException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** The rows of a sheet that this transaction holds: reads them for a change, opens them again, keeps them. */
@Singleton
class SheetRows {
    private final AnswerRepository answers;
    private final SheetEventRepository events;
    private final SheetHistory history;
    private final Clock clock;

    SheetRows(AnswerRepository answers, SheetEventRepository events, SheetHistory history, Clock clock) {
        this.answers = answers;
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
    SheetAnswer freed(SheetAnswer row, boolean reopen) {
        var life = row.life();
        if (life.freed(reopen).equals(life)) {
            return row;
        }
        history.add(row.key().sheetId(), row.indicator(), SheetAction.REOPENED, row.verifiedLevel(), null, null);
        return save(row.reopened(clock.instant()));
    }
}
