package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Counting;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Eligibility;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries everything a small government can do, one thing after the other, and knows what each reaches in which days. */
final class EveryPlan {
    private final InstrumentVersion version;
    private final CountedPortfolio portfolio;
    private final Efforts efforts;

    /** Of plans that differ in their maturities only, the highest sum is kept. */
    private Map<State, Long> states = new HashMap<>();

    /** The affairs are bits. */
    private record State(BigDecimal days, BigDecimal spd, int eligible, int affairs) {
        State plus(State other) {
            return new State(
                    days.add(other.days).stripTrailingZeros(),
                    spd.add(other.spd).stripTrailingZeros(),
                    eligible + other.eligible,
                    affairs | other.affairs);
        }
    }

    EveryPlan(CountedPortfolio portfolio, Efforts efforts, Additions additions) {
        this.version = portfolio.version();
        this.portfolio = portfolio;
        this.efforts = efforts;
        states.put(new State(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0), 0L);
        combine(rows(version.spd(), portfolio.portfolio().spd(), true, BigDecimal.ZERO, 0, 0));
        for (int innovation = 0; innovation < portfolio.size(); innovation++) {
            combine(innovation(innovation));
        }
        for (int number = 0; number < additions.most(); number++) {
            combine(addition(additions.maturity()));
        }
    }

    /** The highest index within so many days. */
    Ratio best(BigDecimal budget) {
        return states.entrySet().stream()
                .filter(it -> it.getKey().days.compareTo(budget) <= 0)
                .map(this::index)
                .max(Ratio::compareTo)
                .orElseThrow();
    }

    /** The fewest days in which the rounded index is reached; -1 if it never is. */
    BigDecimal fewestDays(BigDecimal index) {
        return states.entrySet().stream()
                .filter(it -> index(it).rounded(2).compareTo(index) >= 0)
                .map(it -> it.getKey().days)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE.negate());
    }

    private Ratio index(Map.Entry<State, Long> entry) {
        var covered = new TreeSet<String>();
        for (int affair = 0; affair < portfolio.basicServices().size(); affair++) {
            if ((entry.getKey().affairs >> affair & 1) == 1) {
                covered.add(portfolio.basicServices().get(affair));
            }
        }
        var totals = new Totals(entry.getKey().spd, entry.getKey().eligible, entry.getValue(), covered);
        return Scoring.index(version, totals).exact();
    }

    private void combine(Map<State, Long> choices) {
        var next = new HashMap<State, Long>();
        states.forEach((state, sum) ->
                choices.forEach((choice, more) -> next.merge(state.plus(choice), sum + more, Math::max)));
        states = next;
    }

    private Map<State, Long> innovation(int number) {
        var submission = portfolio.portfolio().innovations().get(number);
        var choices = new HashMap<State, Long>();
        if (submission.profile().timesReported() <= version.eligibility().maximumReports()) {
            var mended = reasons(submission).map(efforts::days).reduce(BigDecimal.ZERO, BigDecimal::add);
            var affair = new ArrayList<>(portfolio.basicServices())
                    .indexOf(submission.profile().affair());
            choices.putAll(rows(version.sid(), submission.answers(), false, mended, 1, affair < 0 ? 0 : 1 << affair));
        }
        choices.merge(new State(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0), 0L, Math::max);
        return choices;
    }

    private Stream<Reason> reasons(Submission submission) {
        return Eligibility.reasons(version.eligibility(), submission.profile()).stream();
    }

    /** Every way to raise the rows; mandatory ones of an innovation to level 1 at least. */
    private Map<State, Long> rows(
            List<Indicator> rows,
            Map<String, Answer> answers,
            boolean government,
            BigDecimal days,
            int eligible,
            int affairs) {
        Map<State, Long> all = Map.of(new State(days, BigDecimal.ZERO, eligible, affairs), 0L);
        for (var row : rows) {
            var next = new HashMap<State, Long>();
            var from = Counting.level(row, answers.get(row.code()), portfolio.view());
            for (int to = from; to <= Math.max(from, most(row, answers.get(row.code()))); to++) {
                var points = row.points(to);
                var choice = new State(efforts.days(row.code(), from, to), government ? points : BigDecimal.ZERO, 0, 0);
                if (government || to > 0 || !row.mandatory()) {
                    var maturity = government ? 0 : points.longValueExact();
                    all.forEach((state, sum) -> next.merge(state.plus(choice), sum + maturity, Math::max));
                }
            }
            all = next;
        }
        return all;
    }

    /** What is settled gets no higher than anybody said it was, or the lowest level where nobody said anything. */
    private int most(Indicator row, @Nullable Answer answer) {
        if (!efforts.settled().contains(row.code())) {
            return Indicator.TOP_LEVEL;
        }
        var said = answer == null ? 0 : answer.claimedLevel();
        var found = answer == null || answer.verifiedLevel() == null ? 0 : answer.verifiedLevel();
        return Stream.of(1, said, found).max(Integer::compare).orElseThrow();
    }

    private Map<State, Long> addition(int maturity) {
        var choices = new HashMap<State, Long>();
        choices.put(new State(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0), 0L);
        var affairs = new ArrayList<>(List.of(0));
        for (int affair = 0; affair < portfolio.basicServices().size(); affair++) {
            affairs.add(1 << affair);
        }
        affairs.forEach(
                it -> choices.put(new State(efforts.newInnovation(), BigDecimal.ZERO, 1, it), Long.valueOf(maturity)));
        return choices;
    }
}
