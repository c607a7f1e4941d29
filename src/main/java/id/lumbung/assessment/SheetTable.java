package id.lumbung.assessment;

import id.lumbung.assessment.core.RowLock;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Row;
import java.util.List;
import java.util.Optional;

/**
 * Lays the rows of a scored sheet out by variable, in national order.
 *
 * @param units of the values that rows are measured by
 * @param permitted whether the reader may change rows at all
 * @param open whether the period is open
 */
record SheetTable(ScoredSheet scored, List<Code> units, List<SheetEvent> events, boolean permitted, boolean open) {
    private static final Answer NOTHING = new Answer(null, 0, null, 0);

    List<SheetGroup> groups() {
        var version = scored.version();
        var aspect = scored.sheet().aspect();
        return version.variables(aspect).stream()
                .map(variable -> new SheetGroup(
                        variable,
                        version.indicators(aspect).stream()
                                .filter(it -> it.variable().equals(variable.code()))
                                .map(this::row)
                                .toList()))
                .toList();
    }

    private SheetRow row(Indicator indicator) {
        var code = indicator.code();
        var answer = answer(code);
        return new SheetRow(
                indicator,
                Measuring.of(indicator, units),
                answer,
                scored.values().getOrDefault(code, NOTHING).evidence(),
                line(scored.claimed(), code),
                line(scored.verified(), code),
                lock(answer),
                decidedBy(answer));
    }

    private SheetAnswer answer(String code) {
        var sheet = scored.sheet();
        return scored.answers().stream()
                .filter(it -> it.indicator().equals(code))
                .findFirst()
                .orElseGet(() -> SheetAnswer.open(new SheetAnswer.Key(sheet.id(), code), sheet.updatedAt()));
    }

    private static Row line(ScoredSheet.Score score, String code) {
        return score.rows().stream()
                .filter(it -> it.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private RowLock lock(SheetAnswer answer) {
        if (!permitted) {
            return RowLock.FORBIDDEN;
        }
        return open ? RowLock.of(answer.decision()) : RowLock.CLOSED;
    }

    /** The newest event of the verifier whose decision stands bears their name. */
    private Optional<String> decidedBy(SheetAnswer answer) {
        var subject = answer.decidedBy();
        return events.stream()
                .filter(it -> it.actor().equals(subject))
                .map(SheetEvent::actorName)
                .findFirst();
    }
}
