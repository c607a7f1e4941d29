package id.lumbung.portfolio;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The scoring contract once more, written down as naively as possible: own tables, plain maps as they come from JSON,
 * whole quarters of points, no class of ours. It shares nothing with what it checks.
 */
final class NaiveScoring {
    private static final Map<String, Integer> SPD_WEIGHT_IN_QUARTERS = Map.ofEntries(
            Map.entry("SPD-01", 4),
            Map.entry("SPD-02A", 4),
            Map.entry("SPD-02B", 4),
            Map.entry("SPD-03", 4),
            Map.entry("SPD-04", 4),
            Map.entry("SPD-05A", 3),
            Map.entry("SPD-05B", 3),
            Map.entry("SPD-06", 6),
            Map.entry("SPD-07", 6),
            Map.entry("SPD-08", 6),
            Map.entry("SPD-09", 4),
            Map.entry("SPD-10A", 3),
            Map.entry("SPD-10B", 3),
            Map.entry("SPD-11A", 3),
            Map.entry("SPD-11B", 3),
            Map.entry("SPD-12", 8),
            Map.entry("SPD-13A", 4),
            Map.entry("SPD-13B", 4),
            Map.entry("SPD-14", 4),
            Map.entry("SPD-15", 4));
    private static final int[] SID_WEIGHTS = {3, 2, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 3, 2, 3, 2, 4};
    private static final List<String> MANDATORY = List.of("SID-16", "SID-17", "SID-32", "SID-33", "SID-35");
    private static final List<String> BASIC =
            List.of("PENDIDIKAN", "KESEHATAN", "PUPR", "PERKIM", "TRANTIBUMLINMAS", "SOSIAL");

    private static final String NEVER = "9999-12-31";

    /**
     * What was asked of each year, taken down from what was said of it and not from our pack. 2022 and 2024 are taken to be
     * as 2023. Of 2025 only two officials are known, both in the news: one of Kota Sukabumi says at least three
     * basic-service affairs (pelitasukabumi.id, 9 July 2025), one of Tulungagung names the days of the window
     * (beritalima.com, 1 July 2025). 2026 and the affairs and divisor of 2027 are in the letter of the ministry's agency of
     * 29 April 2026; the window of 2027 is a year later, its limits are those of 2026.
     */
    private static final Map<Integer, Year> YEARS = Map.of(
            2022, new Year(10, 0, "", NEVER, 6001, 3500),
            2023, new Year(10, 0, "", NEVER, 6001, 3500),
            2024, new Year(10, 0, "", NEVER, 6001, 3500),
            2025, new Year(10, 3, "2023-01-01", "2024-12-31", 6001, 3500),
            2026, new Year(12, 5, "2024-01-01", "2025-12-31", 6501, 4001),
            2027, new Year(14, 6, "2025-01-01", "2026-12-31", 6501, 4001));

    /** Limits of categories in hundredths; where no window is known, its first day is empty. */
    private record Year(int divisor, int affairs, String opens, String closes, int very, int fairly) {}

    private final Year asked;
    private final String levelName;

    private NaiveScoring(int year, String levelName) {
        this.asked = Objects.requireNonNull(YEARS.get(year));
        this.levelName = levelName;
    }

    /** What the score of the portfolio must be, every number as a text without trailing zeros. */
    static Map<String, Object> score(Map<String, ?> portfolio, int year) {
        var score = new LinkedHashMap<String, Object>();
        score.put("instrument", Map.of("code", "IID", "version", "" + year, "revision", year == 2025 ? "2" : "1"));
        score.put("claimed", new NaiveScoring(year, "level").view(portfolio));
        score.put("verified", new NaiveScoring(year, "verifiedLevel").view(portfolio));
        return score;
    }

    private Map<String, Object> view(Map<String, ?> portfolio) {
        var spdQuarters = 0;
        for (var row : SPD_WEIGHT_IN_QUARTERS.entrySet()) {
            spdQuarters += row.getValue() * counting(map(portfolio.get("spd")).get(row.getKey()), false);
        }
        var innovations = new ArrayList<Map<String, Object>>();
        var eligible = 0;
        var maturities = 0;
        var covered = new TreeSet<String>();
        for (var innovation : list(portfolio.get("innovations"))) {
            var result = innovation(map(innovation));
            innovations.add(result);
            if ("true".equals(result.get("eligible"))) {
                eligible++;
                maturities += Integer.parseInt("" + result.get("maturity"));
                if (BASIC.contains("" + map(innovation).get("affair"))) {
                    covered.add("" + map(innovation).get("affair"));
                }
            }
        }
        return figures(spdQuarters, eligible, maturities, covered, innovations);
    }

    private Map<String, Object> figures(
            int spdQuarters, int eligible, int maturities, TreeSet<String> covered, List<?> innovations) {
        var divisor = eligible < asked.divisor ? asked.divisor : eligible;
        var quantityHundredths = covered.size() < asked.affairs ? 0 : 38 * (eligible > 200 ? 200 : eligible);
        // total = (spdQuarters * 25 * divisor + maturities * 100 + quantityHundredths * divisor) / (100 * divisor)
        var total = (25L * spdQuarters + quantityHundredths) * divisor + 100L * maturities;
        var indexHundredths = halfUp(total * 100 * 100, 250L * 100 * divisor);
        var view = new LinkedHashMap<String, Object>();
        view.put("spd", hundredths(25L * spdQuarters));
        view.put("meanMaturity", hundredths(halfUp(maturities * 100L, divisor)));
        view.put("eligible", "" + eligible);
        view.put("divisor", "" + divisor);
        view.put("basicServiceAffairs", new ArrayList<>(covered));
        view.put("quantity", hundredths(quantityHundredths));
        view.put("total", hundredths(halfUp(total * 100, 100L * divisor)));
        view.put("index", hundredths(indexHundredths));
        view.put("category", category(indexHundredths));
        view.put("innovations", innovations);
        return view;
    }

    private String category(long indexHundredths) {
        return indexHundredths >= asked.very
                ? "SANGAT_INOVATIF"
                : indexHundredths >= asked.fairly
                        ? "INOVATIF"
                        : indexHundredths >= 1 ? "KURANG_INOVATIF" : "TIDAK_DAPAT_DINILAI";
    }

    private Map<String, Object> innovation(Map<String, ?> innovation) {
        var answers = map(innovation.get("answers"));
        var maturity = 0;
        var mandatoryMissing = false;
        for (int i = 0; i < 20; i++) {
            var code = "SID-" + (16 + i);
            var level = counting(answers.get(code), code.equals("SID-33"));
            maturity += SID_WEIGHTS[i] * level;
            mandatoryMissing |= level == 0 && MANDATORY.contains(code);
        }
        var reasons = reasons(innovation, mandatoryMissing);
        var result = new LinkedHashMap<String, Object>();
        result.put("id", innovation.get("id"));
        result.put("maturity", "" + maturity);
        result.put("eligible", "" + reasons.isEmpty());
        result.put("reasons", reasons);
        return result;
    }

    private List<String> reasons(Map<String, ?> innovation, boolean mandatoryMissing) {
        var reasons = new ArrayList<String>();
        if (!"PENERAPAN".equals(innovation.get("stage"))) {
            reasons.add("STAGE");
        }
        if (!asked.opens.isEmpty()
                && !inWindow(innovation.get("implementedOn"))
                && !inWindow(innovation.get("developedOn"))) {
            reasons.add("WINDOW");
        }
        if (number(innovation.get("designWords")) < 300) {
            reasons.add("WORDS");
        }
        if (mandatoryMissing) {
            reasons.add("MANDATORY");
        }
        var times = number(innovation.get("timesReported"));
        if (times > 2 || (times == 2 && innovation.get("developedOn") == null)) {
            reasons.add("TWICE");
        }
        return reasons;
    }

    private boolean inWindow(@Nullable Object date) {
        return date != null && ("" + date).compareTo(asked.opens) >= 0 && ("" + date).compareTo(asked.closes) <= 0;
    }

    private int counting(@Nullable Object answer, boolean needsBasis) {
        var given = map(answer);
        var counts = number(given.get("evidence")) >= 1 && (!needsBasis || given.get("basis") != null);
        return counts ? number(given.get(levelName)) : 0;
    }

    private static long halfUp(long numerator, long denominator) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.TWO)
                .add(BigInteger.valueOf(denominator))
                .divide(BigInteger.valueOf(denominator).multiply(BigInteger.TWO))
                .longValueExact();
    }

    private static String hundredths(long value) {
        return BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString();
    }

    private static int number(@Nullable Object value) {
        return value == null ? 0 : Integer.parseInt("" + value);
    }

    private static Map<?, ?> anyMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Map<String, ?> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        anyMap(value).forEach((key, it) -> map.put("" + key, it));
        return map;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
