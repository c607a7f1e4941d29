package id.lumbung.shared;

import java.time.LocalDate;

/** The one check of every day that enters: within the years this portal can be about. */
public final class EnteredDay {
    public static final LocalDate FIRST = LocalDate.of(1945, 8, 17);
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private EnteredDay() {}

    public static boolean isPossible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /**
     * The day.
     *
     * @throws Refusal when it cannot be meant, such as one of the year 24
     */
    public static LocalDate possible(LocalDate day) {
        if (!isPossible(day)) {
            throw new Refusal(
                    "platform.day.refused",
                    day.toString(),
                    Integer.toString(FIRST.getYear()),
                    Integer.toString(LAST.getYear()));
        }
        return day;
    }
}
