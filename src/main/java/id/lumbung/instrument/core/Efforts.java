package id.lumbung.instrument.core;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What steps cost, in person-days: estimates that every government corrects by its own experience.
 *
 * @param byRow for each row what it takes to get from one level to the next, for levels 1, 2 and 3
 * @param byReason what it takes to do away with a reason against an innovation; missing mandatory rows cost their own
 * @param newInnovation what it takes to bring an innovation into being
 * @param own the rows whose days are the government's own
 * @param settled the rows that no work changes any more
 */
public record Efforts(
        Map<String, List<BigDecimal>> byRow,
        Map<Reason, BigDecimal> byReason,
        BigDecimal newInnovation,
        Set<String> own,
        Set<String> settled) {
    private static final int LOWEST = 1;

    public Efforts {
        byRow = Map.copyOf(byRow);
        byReason = Map.copyOf(byReason);
        own = Set.copyOf(own);
        settled = Set.copyOf(settled);
    }

    /** Estimates only, and every row can be worked on. */
    public Efforts(Map<String, List<BigDecimal>> byRow, Map<Reason, BigDecimal> byReason, BigDecimal newInnovation) {
        this(byRow, byReason, newInnovation, Set.of(), Set.of());
    }

    /** These efforts with a government's own numbers for some of the rows. */
    public Efforts with(Map<String, List<BigDecimal>> ownByRow) {
        var rows = new HashMap<>(byRow);
        ownByRow.forEach((row, days) -> rows.put(row, checked(row, days)));
        return new Efforts(rows, byReason, newInnovation, ownByRow.keySet(), settled);
    }

    /** As things stand on a day: what tells of a year that is over is settled. */
    public Efforts on(LocalDate day, InstrumentVersion version) {
        var rows = version.hasBegun(day)
                ? version.spd().stream()
                        .filter(Indicator::ofYearBefore)
                        .map(Indicator::code)
                        .collect(toUnmodifiableSet())
                : Set.<String>of();
        return new Efforts(byRow, byReason, newInnovation, own, rows);
    }

    /**
     * The highest level that work can bring a row to. What is settled can still be reported as it is: as it was claimed,
     * or, where nothing was entered, at the lowest level, which is all that is certain.
     */
    public int top(Indicator row, @Nullable Answer answer) {
        if (!settled.contains(row.code())) {
            return Indicator.TOP_LEVEL;
        }
        return answer == null
                ? LOWEST
                : Math.max(LOWEST, Math.max(answer.level(View.CLAIMED), answer.level(View.VERIFIED)));
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
