package id.lumbung.assessment;

import id.lumbung.instrument.core.VersionId;
import id.lumbung.shared.Refusal;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/**
 * A year of assessment under one version of an instrument, which stays the same from its first day on.
 *
 * @param instrumentRevision the state of that version, until somebody moves the period to a newer one
 * @param closesOn the day the government itself announced
 * @param open whether sheets may be changed; somebody closes a period, the calendar does not
 */
@MappedEntity("period")
public record Period(
        @Id int year,
        @Version long version,
        String instrumentCode,
        String instrumentVersion,
        int instrumentRevision,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate nationalClosesOn,
        boolean open) {

    static Period opened(int year, VersionId instrument, PeriodDays days) {
        return new Period(
                year,
                0,
                instrument.instrument(),
                instrument.version(),
                instrument.revision(),
                days.opensOn(),
                days.closesOn(),
                days.nationalClosesOn(),
                true);
    }

    /** What the period is assessed by. */
    public VersionId instrument() {
        return new VersionId(instrumentCode, instrumentVersion, instrumentRevision);
    }

    Period on(PeriodDays days) {
        return new Period(
                year,
                version,
                instrumentCode,
                instrumentVersion,
                instrumentRevision,
                days.opensOn(),
                days.closesOn(),
                days.nationalClosesOn(),
                open);
    }

    Period at(int revision) {
        return new Period(
                year, version, instrumentCode, instrumentVersion, revision, opensOn, closesOn, nationalClosesOn, open);
    }

    Period open(boolean next) {
        return new Period(
                year,
                version,
                instrumentCode,
                instrumentVersion,
                instrumentRevision,
                opensOn,
                closesOn,
                nationalClosesOn,
                next);
    }

    /**
     * Goes on only while the period is open.
     *
     * @throws Refusal when it is closed
     */
    void requireOpen() {
        if (!open) {
            throw new Refusal("assessment.sheet.refusal.closed", Integer.toString(year));
        }
    }
}
