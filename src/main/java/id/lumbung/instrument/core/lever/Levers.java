package id.lumbung.instrument.core.lever;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Counting;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.Reason;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Totals;
import id.lumbung.instrument.core.lever.Step.AddInnovation;
import id.lumbung.instrument.core.lever.Step.LeaveOut;
import id.lumbung.instrument.core.lever.Step.MakeEligible;
import id.lumbung.instrument.core.lever.Step.RaiseGovernment;
import id.lumbung.instrument.core.lever.Step.RaiseInnovation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every single step a government can take, with exactly what it adds to the index; none that nobody can take. */
public final class Levers {
    /** Most gain first; of equal gain the least work, then by name. */
    public static final Comparator<Lever> BY_GAIN = Comparator.comparing(Lever::gain, Levers::moreFirst)
            .thenComparing(Lever::days)
            .thenComparing(Lever::step, Levers::byId);

    private static final Comparator<Lever> BY_STEP = Comparator.comparing(Lever::step, Levers::byId);

    private static final int PRUNED_AT = 4;

    private final CountedPortfolio portfolio;
    private final InstrumentVersion version;
    private final Efforts efforts;
    private final Mending mending;
    private final Sums sums;
    private final IndexScore now;
    private final Map<Totals, Effect> effects = new HashMap<>();
    private final Map<Integer, Effect> raised = new HashMap<>();
    private final int most;
    private List<Lever> found = new ArrayList<>();
    private long count;

    /** What a step changes; steps that lead to the same sums share it, so that few have to be computed and compared. */
    private record Effect(Ratio gain, GateEffect gate) {}

    private Levers(CountedPortfolio portfolio, Efforts efforts, int most) {
        this.most = most;
        this.portfolio = portfolio;
        this.version = portfolio.version();
        this.efforts = efforts;
        this.mending = new Mending(version, portfolio.view());
        this.sums = Sums.of(portfolio);
        this.now = Scoring.index(version, sums.totals());
    }

    /**
     * All levers, best first.
     *
     * @param newMaturity what a new innovation is taken to reach
     */
    public static List<Lever> of(CountedPortfolio portfolio, Efforts efforts, int newMaturity) {
        return best(portfolio, efforts, newMaturity, Integer.MAX_VALUE).levers();
    }

    /** The best levers, at most so many; needs memory for a few times as many and not for all. */
    public static BestLevers best(CountedPortfolio portfolio, Efforts efforts, int newMaturity, int most) {
        var levers = new Levers(portfolio, efforts, most);
        levers.government();
        for (int innovation = 0; innovation < portfolio.size(); innovation++) {
            levers.innovation(innovation);
        }
        levers.additions(newMaturity);
        levers.keepBest();
        return new BestLevers(levers.count, levers.found);
    }

    /** Few gains and days are different, so these are ordered first, and steps only among equals. */
    private void keepBest() {
        var byGain = new TreeMap<Ratio, List<Lever>>(Comparator.reverseOrder());
        found.stream().collect(groupingBy(Lever::gain)).forEach((gain, levers) -> byGain.computeIfAbsent(
                        gain, _ -> new ArrayList<>())
                .addAll(levers));
        found = byGain.values().stream().flatMap(Levers::byEffort).limit(most).collect(toCollection(ArrayList::new));
    }

    private static Stream<Lever> byEffort(List<Lever> equalGain) {
        var byDays = equalGain.stream().collect(groupingBy(Lever::days, TreeMap::new, toList()));
        return byDays.values().stream().flatMap(it -> it.stream().sorted(BY_STEP));
    }

    private void government() {
        for (var row : version.spd()) {
            var answer = portfolio.portfolio().spd().get(row.code());
            var from = Counting.level(row, answer, portfolio.view());
            for (int to = from + 1; to <= efforts.top(row, answer); to++) {
                var after = sums.copy();
                after.addSpd(row.points(to - from));
                var step = new RaiseGovernment(row.code(), from, to);
                add(step, after, efforts.days(row.code(), from, to), List.of());
            }
        }
    }

    private void innovation(int innovation) {
        for (int row = 0; row < version.sid().size(); row++) {
            for (int to = portfolio.level(innovation, row) + 1; to <= Indicator.TOP_LEVEL; to++) {
                raise(innovation, row, to);
            }
        }
        if (portfolio.eligible(innovation)) {
            leaveOut(innovation);
        } else {
            makeEligible(innovation);
        }
    }

    private void raise(int innovation, int row, int to) {
        var from = portfolio.level(innovation, row);
        var points = portfolio.weight(row) * (to - from);
        var blockers = portfolio.reasonsWith(innovation, row);
        var code = version.sid().get(row).code();
        var step = new RaiseInnovation(portfolio.id(innovation), code, from, to);
        add(step, raised(innovation, points, blockers), efforts.days(code, from, to), blockers);
    }

    /** Hundreds of thousands of raises differ in nothing but their points, or in nothing at all where they do not count. */
    private Effect raised(int innovation, int points, List<Reason> blockers) {
        if (portfolio.eligible(innovation) || !blockers.isEmpty()) {
            return raised.computeIfAbsent(portfolio.eligible(innovation) ? points : 0, it -> {
                var after = sums.copy();
                after.addMaturity(it);
                return effect(after);
            });
        }
        var after = sums.copy();
        after.add(portfolio.maturity(innovation) + points, portfolio.affair(innovation));
        return effect(after);
    }

    private void leaveOut(int innovation) {
        var after = sums.copy();
        after.remove(portfolio.maturity(innovation), portfolio.affair(innovation));
        add(new LeaveOut(portfolio.id(innovation)), after, BigDecimal.ZERO, List.of());
    }

    private void makeEligible(int innovation) {
        var submission = portfolio.portfolio().innovations().get(innovation);
        if (!Mending.isPossible(version, submission.profile())) {
            return;
        }
        var after = sums.copy();
        after.add(portfolio.maturity(innovation) + mending.points(submission), portfolio.affair(innovation));
        var step = new MakeEligible(portfolio.id(innovation), portfolio.reasons(innovation));
        add(step, after, mending.days(submission, efforts), List.of());
    }

    /** One for each basic service that is not covered, and one for all other affairs, which are alike. */
    private void additions(int maturity) {
        var covered = sums.totals().basicServiceAffairs();
        for (int affair = 0; affair < portfolio.basicServices().size(); affair++) {
            var code = portfolio.basicServices().get(affair);
            if (!covered.contains(code)) {
                addition(code, affair, maturity);
            }
        }
        addition(null, CountedPortfolio.NO_AFFAIR, maturity);
    }

    private void addition(@Nullable String code, int affair, int maturity) {
        var after = sums.copy();
        after.add(maturity, affair);
        add(new AddInnovation(code, maturity), after, efforts.newInnovation(), List.of());
    }

    private void add(Step step, Sums after, BigDecimal days, List<Reason> blockers) {
        add(step, effect(after), days, blockers);
    }

    private void add(Step step, Effect effect, BigDecimal days, List<Reason> blockers) {
        found.add(new Lever(step, effect.gain(), days, blockers, effect.gate()));
        count++;
        if (found.size() >= PRUNED_AT * (long) most) {
            keepBest();
        }
    }

    private Effect effect(Sums after) {
        return effects.computeIfAbsent(
                after.totals(),
                it -> new Effect(
                        Scoring.index(version, it).exact().minus(now.exact()),
                        GateEffect.between(version, now.totals(), it)));
    }

    /** Names are put together only where the innovations do not decide already: there are millions to compare. */
    private static int byId(Step one, Step other) {
        return one instanceof RaiseInnovation mine
                        && other instanceof RaiseInnovation theirs
                        && mine.innovation().length() == theirs.innovation().length()
                        && !mine.innovation().equals(theirs.innovation())
                ? mine.innovation().compareTo(theirs.innovation())
                : one.id().compareTo(other.id());
    }

    private static int moreFirst(Ratio one, Ratio other) {
        return one.equals(other) ? 0 : other.compareTo(one);
    }
}
