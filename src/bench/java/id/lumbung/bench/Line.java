package id.lumbung.bench;

import java.util.Locale;

/**
 * One result: what was measured, what it is compared with in the same run, and what it should be.
 *
 * @param value in the unit
 * @param reference in the unit too
 * @param judged the number the goal is about: the value, or the ratio
 */
record Line(String name, String unit, double value, double reference, String referenceName, Judged judged, Goal goal) {

    /** Which of the numbers a goal is about. */
    enum Judged {
        VALUE,
        RATIO
    }

    /** A limit the number must not exceed, or must reach. */
    record Goal(boolean atMost, double limit) {
        static Goal atMost(double limit) {
            return new Goal(true, limit);
        }

        static Goal atLeast(double limit) {
            return new Goal(false, limit);
        }

        boolean isMetBy(double number) {
            return atMost ? number <= limit : number >= limit;
        }

        @Override
        public String toString() {
            return (atMost ? "at most " : "at least ") + number(limit);
        }
    }

    double ratio() {
        return value / reference;
    }

    boolean ok() {
        return goal.isMetBy(judged == Judged.VALUE ? value : ratio());
    }

    String verdict() {
        return ok() ? "ok" : "over goal";
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-34s %14s %-14s  %s %s  ratio %s  goal %s %s  %s",
                name,
                number(value),
                unit,
                referenceName,
                number(reference),
                number(ratio()),
                judged == Judged.RATIO ? "ratio" : "value",
                goal,
                verdict());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, Math.abs(number) >= 1000 ? "%,.0f" : "%.3f", number);
    }
}
