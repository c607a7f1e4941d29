package id.lumbung.portfolio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Random portfolios as maps, ready to be written as JSON: anything may be absent, null or out of order, anything may be
 * wrong in a way that counts for nothing, but nothing in a way that is refused.
 */
final class PortfolioJson {
    private static final List<String> AFFAIRS =
            List.of("PENDIDIKAN", "KESEHATAN", "PUPR", "PERKIM", "TRANTIBUMLINMAS", "SOSIAL", "PARIWISATA", "KEUANGAN");
    private static final List<String> DATES = List.of(
            "1999-02-28",
            "2023-12-31",
            "2024-01-01",
            "2024-02-29",
            "2024-12-31",
            "2025-01-01",
            "2025-12-31",
            "2026-01-01",
            "2026-12-31",
            "2027-01-01");
    private static final List<String> SPD = List.of(
            "01", "02A", "02B", "03", "04", "05A", "05B", "06", "07", "08", "09", "10A", "10B", "11A", "11B", "12",
            "13A", "13B", "14", "15");

    private final Random random;
    private int dirt;

    PortfolioJson(long seed) {
        this.random = new Random(seed);
    }

    Map<String, Object> next(int year) {
        dirt = List.of(0, 1, 5, 30).get(random.nextInt(4));
        var portfolio = new LinkedHashMap<String, @Nullable Object>();
        portfolio.put("instrument", Map.of("code", "IID", "version", "" + year));
        maybe(portfolio, "spd", () -> answers("SPD-", SPD));
        maybe(portfolio, "innovations", this::innovations);
        return shuffled(portfolio);
    }

    /** Few, around the divisor, or, seldom, around the cap. */
    private int size() {
        var kind = random.nextInt(100);
        if (kind == 0) {
            return 197 + random.nextInt(7);
        }
        return kind < 60 ? random.nextInt(5) : 8 + random.nextInt(9);
    }

    private List<Object> innovations() {
        var all = new ArrayList<Object>();
        for (int i = size(); i > 0; i--) {
            all.add(innovation("INV-" + i));
        }
        return all;
    }

    private Map<String, Object> innovation(String id) {
        var innovation = new LinkedHashMap<String, @Nullable Object>();
        innovation.put("id", id);
        maybe(innovation, "stage", () -> dirty() ? oneOf(List.of("INISIATIF", "UJI_COBA")) : "PENERAPAN");
        maybe(innovation, "implementedOn", () -> dirty() ? oneOf(DATES) : "2025-06-30");
        if (random.nextInt(4) == 0) {
            innovation.put("developedOn", random.nextBoolean() ? null : oneOf(DATES));
        }
        maybe(innovation, "designWords", () -> dirty() ? 298 + random.nextInt(4) : 300 + random.nextInt(900));
        maybe(innovation, "affair", () -> oneOf(AFFAIRS));
        maybe(innovation, "timesReported", () -> dirty() ? random.nextInt(5) : random.nextInt(2));
        maybe(innovation, "answers", () -> answers("SID-", sid()));
        return shuffled(innovation);
    }

    private static List<String> sid() {
        var all = new ArrayList<String>();
        for (int number = 16; number <= 35; number++) {
            all.add("" + number);
        }
        return all;
    }

    private Map<String, Object> answers(String prefix, List<String> rows) {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        rows.forEach(row -> maybe(answers, prefix + row, () -> answer(row)));
        return shuffled(answers);
    }

    private Map<String, Object> answer(String row) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        if (row.equals("33")) {
            maybe(answer, "basis", () -> oneOf(List.of("A", "B", "C", "D", "E", "F")));
        }
        maybe(answer, "level", this::level);
        maybe(answer, "verifiedLevel", this::level);
        maybe(answer, "evidence", () -> dirty() ? 0 : 1 + random.nextInt(3));
        return shuffled(answer);
    }

    private int level() {
        return dirty() ? 0 : 1 + random.nextInt(3);
    }

    /** Puts it, unless the portfolio is so untidy as to leave it out or to write null. */
    private void maybe(Map<String, @Nullable Object> map, String key, Supplier<Object> value) {
        if (!dirty()) {
            map.put(key, value.get());
        } else if (random.nextBoolean()) {
            map.put(key, null);
        }
    }

    @SuppressWarnings("NullAway") // the nulls are meant: they are written as JSON
    private Map<String, Object> shuffled(Map<String, @Nullable Object> map) {
        var keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        var shuffled = new LinkedHashMap<String, Object>();
        keys.forEach(it -> shuffled.put(it, map.get(it)));
        return shuffled;
    }

    private boolean dirty() {
        return random.nextInt(100) < dirt;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
