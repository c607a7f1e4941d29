package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What steps cost, in person-days: estimates that every government corrects by its own experience.
 *
 * @param byRow for each row what it takes to get from one level to the next, for levels 1, 2 and 3
 * @param byReason what it takes to do away with a reason against an innovation; missing mandatory rows cost their own
 * @param newInnovation what it takes to bring an innovation into being
 */
public record Efforts(Map<String, List<BigDecimal>> byRow, Map<Reason, BigDecimal> byReason, BigDecimal newInnovation) {
    public Efforts {
        byRow = Map.copyOf(byRow);
        byReason = Map.copyOf(byReason);
    }

    /** These efforts with a government's own numbers for some of the rows. */
    public Efforts with(Map<String, List<BigDecimal>> ownByRow) {
        var rows = new HashMap<>(byRow);
        ownByRow.forEach((row, days) -> rows.put(row, checked(row, days)));
        return new Efforts(rows, byReason, newInnovation);
    }

    private static List<BigDecimal> checked(String row, List<BigDecimal> days) {
        if (days.size() != Indicator.TOP_LEVEL || days.stream().anyMatch(it -> it.signum() < 0)) {
            throw new IllegalArgumentException("No days for the levels of " + row + ": " + days);
        }
        return List.copyOf(days);
    }

    /** The days to raise a row. */
    public BigDecimal days(String row, int from, int to) {
        var steps = byRow.getOrDefault(row, List.of());
        return steps.subList(Math.min(from, steps.size()), Math.min(to, steps.size())).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The days to do away with a reason. */
    public BigDecimal days(Reason reason) {
        return byReason.getOrDefault(reason, BigDecimal.ZERO);
    }
}
