package id.lumbung.index.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of a period: when entry began, when the government closes it, when the ministry does, and what day it is. */
public record Deadline(LocalDate opensOn, LocalDate closesOn, LocalDate nationalClosesOn, LocalDate today) {

    /** Days after today until the government closes; none when it has. */
    public long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(today, closesOn));
    }

    public boolean isOver() {
        return today.isAfter(closesOn);
    }

    /** The part of the time that has passed, in percent, rounded down. */
    public int elapsedPercent() {
        var whole = ChronoUnit.DAYS.between(opensOn, closesOn);
        var passed = ChronoUnit.DAYS.between(opensOn, today);
        return whole <= 0 ? 100 : Math.toIntExact(Math.clamp(passed * 100 / whole, 0, 100));
    }
}
