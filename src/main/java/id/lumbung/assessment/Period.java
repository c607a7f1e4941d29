package id.lumbung.assessment;

import id.lumbung.shared.Refusal;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;

/**
 * A year of assessment under one version of an instrument, which stays the same from its first day on.
 *
 * @param closesOn the day the government itself announced
 * @param open whether sheets may be changed; somebody closes a period, the calendar does not
 */
@MappedEntity("period")
public record Period(
        @Id int year,
        @Version long version,
        String instrumentCode,
        String instrumentVersion,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate nationalClosesOn,
        boolean open) {

    static Period opened(int year, String instrument, String instrumentVersion, PeriodDays days) {
        return new Period(
                year, 0, instrument, instrumentVersion, days.opensOn(), days.closesOn(), days.nationalClosesOn(), true);
    }

    Period on(PeriodDays days) {
        return new Period(
                year,
                version,
                instrumentCode,
                instrumentVersion,
                days.opensOn(),
                days.closesOn(),
                days.nationalClosesOn(),
                open);
    }

    Period open(boolean next) {
        return new Period(year, version, instrumentCode, instrumentVersion, opensOn, closesOn, nationalClosesOn, next);
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
