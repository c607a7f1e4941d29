package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static java.util.stream.Collectors.toMap;

import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.VersionId;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * Takes a period on to a newer revision of its instrument. Nothing else ever does: a period keeps the revision it was opened
 * by until somebody of its government moves it.
 */
@Singleton
public class PeriodRevisions {
    private final PeriodRepository periods;
    private final PeriodMoveRepository moves;
    private final AnswerRepository answers;
    private final IndexPartRepository parts;
    private final Recalculation recalculation;
    private final SheetHistory history;
    private final Instruments instruments;
    private final Access access;
    private final Clock clock;

    PeriodRevisions(
            PeriodRepository periods,
            PeriodMoveRepository moves,
            AnswerRepository answers,
            IndexPartRepository parts,
            Recalculation recalculation,
            SheetHistory history,
            Instruments instruments,
            Access access,
            Clock clock) {
        this.periods = periods;
        this.moves = moves;
        this.answers = answers;
        this.parts = parts;
        this.recalculation = recalculation;
        this.history = history;
        this.instruments = instruments;
        this.access = access;
        this.clock = clock;
    }

    /** How the period came to the revision it has, the last move first. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public List<PeriodMove> moves(int year) {
        find(year);
        return moves.findOfYear(year);
    }

    /** The number of the newest revision of the period's version. */
    @Asks(DASHBOARD_READ)
    public int newest(Period period) {
        return instruments
                .version(period.instrumentCode(), period.instrumentVersion())
                .revision()
                .number();
    }

    /** The measured rows of the year that would earn another level under the revision. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public List<Remeasured> remeasured(int year, int revision) {
        return Remeasured.under(version(find(year), revision), answers.findOwnOfYear(year));
    }

    /**
     * Takes an open period on to a newer revision, with the levels that follow from measured values and with the figures of
     * all its sheets. What was published stays as it was published.
     *
     * @throws Refusal when the period is closed, or is at a newer revision
     */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public Period move(int year, int revision) {
        periods.hold();
        var period = find(year);
        if (period.instrumentRevision() == revision) {
            return period;
        }
        var after = version(period, revision);
        if (!period.open()) {
            throw new Refusal("assessment.settings.period.refusal.closed", Integer.toString(year));
        }
        if (revision < period.instrumentRevision()) {
            throw new Refusal(
                    "assessment.settings.period.refusal.older", Integer.toString(period.instrumentRevision()));
        }
        var before = parts.findParts(year);
        var moved = periods.update(period.at(revision));
        remeasure(year, after);
        recalculation.ofYear(year);
        moves.save(move(period, before, after, parts.findParts(year)));
        return moved;
    }

    private void remeasure(int year, InstrumentVersion after) {
        var rows = answers.findOwnOfYear(year);
        var byIndicator = rows.stream().collect(toMap(SheetAnswer::indicator, Function.identity()));
        for (var changed : Remeasured.under(after, rows)) {
            var row = byIndicator.get(changed.indicator());
            if (row != null) {
                var saved = answers.update(row.remeasured(changed.after(), clock.instant()));
                history.addMeasured(saved, SheetAction.REMEASURED, changed.before());
            }
        }
    }

    private PeriodMove move(
            Period period, List<IndexPart> before, InstrumentVersion after, List<IndexPart> partsAfter) {
        var old = instruments.version(period.instrument());
        var actor = access.actor();
        return new PeriodMove(
                new PeriodMove.Key(period.year(), after.revision().number()),
                period.instrumentRevision(),
                GovernmentIndex.index(old, before, View.CLAIMED).index(),
                GovernmentIndex.index(after, partsAfter, View.CLAIMED).index(),
                GovernmentIndex.index(old, before, View.VERIFIED).index(),
                GovernmentIndex.index(after, partsAfter, View.VERIFIED).index(),
                actor.subject(),
                actor.name(),
                clock.instant());
    }

    private Period find(int year) {
        return periods.findById(year).orElseThrow(() -> new NotFoundException("period", year));
    }

    private InstrumentVersion version(Period period, int revision) {
        return instruments.version(new VersionId(period.instrumentCode(), period.instrumentVersion(), revision));
    }
}
