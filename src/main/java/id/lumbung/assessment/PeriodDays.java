package id.lumbung.assessment;

import id.lumbung.shared.Refusal;
import java.time.LocalDate;

/**
 * The days of a period, in their order.
 *
 * @param opensOn when the agencies begin
 * @param closesOn the day the government itself announced
 * @param nationalClosesOn when the ministry takes nothing more
 */
public record PeriodDays(LocalDate opensOn, LocalDate closesOn, LocalDate nationalClosesOn) {
    public PeriodDays {
        if (opensOn.isAfter(closesOn)) {
            throw new Refusal("assessment.settings.period.order").at("closesOn");
        }
        if (closesOn.isAfter(nationalClosesOn)) {
            throw new Refusal("assessment.settings.period.order").at("nationalClosesOn");
        }
    }

    /** Refuses days that are not of the year nor of the ones beside it: one of them is a slip. */
    void requireAround(int year) {
        if (opensOn.getYear() < year - 1) {
            throw new Refusal("assessment.settings.period.refusal.year", Integer.toString(year)).at("opensOn");
        }
        if (nationalClosesOn.getYear() > year + 1) {
            throw new Refusal("assessment.settings.period.refusal.year", Integer.toString(year)).at("nationalClosesOn");
        }
    }
}
