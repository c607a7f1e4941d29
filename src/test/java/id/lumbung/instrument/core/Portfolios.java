package id.lumbung.instrument.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random portfolios, deliberately untidy: open rows, missing evidence and bases, odd stages, dates and counts. */
public final class Portfolios {
    private static final List<String> BASES = List.of("A", "B", "C", "D", "E", "F");

    private final InstrumentVersion version;
    private final Random random;

    /** How untidy, of 100; at 0 every innovation is eligible. */
    private final int dirt;

    public Portfolios(InstrumentVersion version, long seed, int dirt) {
        this.version = version;
        this.random = new Random(seed);
        this.dirt = dirt;
    }

    public Portfolio next(int innovations) {
        var all = new ArrayList<Submission>();
        for (int i = 0; i < innovations; i++) {
            all.add(new Submission(profile("INV-" + i), answers(version.sid())));
        }
        return new Portfolio(answers(version.spd()), all);
    }

    private Profile profile(String id) {
        return new Profile(
                id,
                dirty() ? oneOf(version.stages()).code() : "PENERAPAN",
                dirty() ? date() : LocalDate.of(2025, 6, 1),
                dirty() ? date() : null,
                dirty() ? 298 + random.nextInt(5) : 300 + random.nextInt(500),
                affair(),
                dirty() ? random.nextInt(4) : random.nextInt(2));
    }

    private @Nullable String affair() {
        return dirty()
                ? null
                : oneOf(version.affairs().subList(0, random.nextBoolean() ? 6 : 40))
                        .code();
    }

    private @Nullable LocalDate date() {
        return random.nextBoolean() ? null : LocalDate.of(2023, 12, 30).plusDays(random.nextInt(1100));
    }

    private Map<String, Answer> answers(List<Indicator> indicators) {
        var answers = new HashMap<String, Answer>();
        for (var indicator : indicators) {
            if (indicator.mandatory() || !dirty()) {
                answers.put(indicator.code(), answer(indicator));
            }
        }
        return answers;
    }

    private Answer answer(Indicator indicator) {
        var level = dirty() ? random.nextInt(4) : 1 + random.nextInt(3);
        var verified = dirty() ? Integer.valueOf(random.nextInt(4)) : Integer.valueOf(1 + random.nextInt(3));
        var basis = indicator.bases().isEmpty() || dirty() ? null : oneOf(BASES);
        return new Answer(basis, level, dirty() && random.nextBoolean() ? null : verified, dirty() ? 0 : 1);
    }

    private boolean dirty() {
        return random.nextInt(100) < dirt;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
