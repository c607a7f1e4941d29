package id.lumbung.assessment.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.lumbung.assessment.core.Progress.Hands;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Against every choice of levels there is, tried one after the other. */
class ShortfallPropertiesTest {
    private static final InstrumentVersion IID =
            new Instruments().iid().version("2026").orElseThrow();
    private static final int OPEN_ROWS = 6;

    @Property(tries = 150)
    void noChoiceOfLevelsReachesTheStandardInFewerDays(@ForAll Random random) {
        var progress = new HashMap<String, Progress>();
        IID.sid().forEach(it -> progress.put(it.code(), new Progress(answer(it, 3, 3, 1), Hands.NOBODY)));
        var open = new HashSet<String>();
        while (open.size() < OPEN_ROWS) {
            var row = IID.sid().get(random.nextInt(IID.sid().size()));
            open.add(row.code());
            progress.put(row.code(), anything(row, random));
        }
        var efforts = IID.efforts().with(days(open, random));
        var standard = 80 + random.nextInt(32);

        var shortfall = Shortfall.of(IID, progress, efforts, standard);

        var rows = IID.sid().stream().filter(it -> open.contains(it.code())).toList();
        var complete = IID.sid().stream()
                .filter(it -> !open.contains(it.code()))
                .mapToInt(it -> it.points(Indicator.TOP_LEVEL).intValueExact())
                .sum();
        assertThat(shortfall.becomes() >= standard).isTrue();
        assertThat(leastDays(rows, 0, progress, efforts, standard - complete))
                .hasValueSatisfying(it -> assertThat(shortfall.days()).isEqualByComparingTo(it));
        assertThat(shortfall.steps()).extracting(Step::indicator).doesNotHaveDuplicates();
        assertThat(shortfall.steps()).allSatisfy(it -> assertThat(it.from())
                .isEqualTo(base(given(progress, it.indicator()), Hands.VERIFIER)));
    }

    /** The fewest days in which the rows from this one on earn so many points. */
    private static Optional<BigDecimal> leastDays(
            List<Indicator> rows, int place, Map<String, Progress> progress, Efforts efforts, int points) {
        if (place == rows.size()) {
            return points <= 0 ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
        var row = rows.get(place);
        var ready = base(given(progress, row.code()), Hands.VERIFIER, Hands.AGENCY);
        var best = new ArrayList<BigDecimal>();
        for (int level = ready; level <= Indicator.TOP_LEVEL; level++) {
            var days = efforts.days(row.code(), ready, level);
            leastDays(
                            rows,
                            place + 1,
                            progress,
                            efforts,
                            points - row.points(level).intValueExact())
                    .map(days::add)
                    .ifPresent(best::add);
        }
        return best.stream().min(BigDecimal::compareTo);
    }

    private static Progress given(Map<String, Progress> progress, String row) {
        return Objects.requireNonNull(progress.get(row));
    }

    /** The level a row has without any work, where these have proven claims. */
    private static int base(Progress progress, Hands... hands) {
        var answer = progress.answer();
        if (answer.evidence() == 0) {
            return 0;
        }
        var verified = answer.verifiedLevel() == null ? 0 : answer.verifiedLevel();
        return List.of(hands).contains(progress.hands()) ? Math.max(verified, answer.claimedLevel()) : verified;
    }

    private static Progress anything(Indicator row, Random random) {
        var hands = Hands.values()[random.nextInt(Hands.values().length)];
        var verified = hands == Hands.NOBODY || random.nextInt(4) == 0 ? Integer.valueOf(random.nextInt(4)) : null;
        return new Progress(answer(row, random.nextInt(4), verified, random.nextInt(2)), hands);
    }

    private static Map<String, List<BigDecimal>> days(HashSet<String> rows, Random random) {
        var days = new HashMap<String, List<BigDecimal>>();
        for (var row : rows) {
            days.put(row, List.of(half(random), half(random), half(random)));
        }
        return days;
    }

    private static BigDecimal half(Random random) {
        return new BigDecimal(random.nextInt(30)).divide(BigDecimal.TWO);
    }

    private static Answer answer(Indicator indicator, int claimed, @Nullable Integer verified, int evidence) {
        var basis = indicator.bases().isEmpty()
                ? null
                : indicator.bases().getFirst().code();
        return new Answer(basis, claimed, verified, evidence);
    }
}
