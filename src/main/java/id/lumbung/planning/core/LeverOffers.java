package id.lumbung.planning.core;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.instrument.core.lever.JointLever;
import id.lumbung.instrument.core.lever.Lever;
import id.lumbung.instrument.core.lever.LeverGroups;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.shared.Zone;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes offers of levers: like steps together, the others alone. What to leave out is asked elsewhere, in whole sets. */
public final class LeverOffers {
    private static final String LEFT_OUT = "leave-out";

    private final CountedPortfolio portfolio;
    private final ZoneRule zones;
    private final List<Lever> levers;
    private final Map<String, Integer> maturities;
    private final Map<String, Indicator> rows;

    public LeverOffers(CountedPortfolio portfolio, ZoneRule zones, List<Lever> levers) {
        this.portfolio = portfolio;
        this.zones = zones;
        this.levers = levers.stream()
                .filter(it -> it.blockers().isEmpty() && !(it.step() instanceof Step.LeaveOut))
                .toList();
        this.maturities = IntStream.range(0, portfolio.size())
                .boxed()
                .collect(Collectors.toMap(portfolio::id, portfolio::maturity));
        this.rows = portfolio.version().sid().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** Like steps together, under what they have in common; in the order of the first of each. */
    public static Map<String, List<Step>> byName(List<Step> steps) {
        return steps.stream()
                .collect(Collectors.groupingBy(LeverOffers::nameOf, LinkedHashMap::new, Collectors.toList()));
    }

    private static String nameOf(Step step) {
        return step instanceof Step.LeaveOut ? LEFT_OUT : LeverGroups.name(step).orElseGet(step::id);
    }

    /** The offers of these levers; of several levels of one row the one that comes first in this order. */
    public List<LeverOffer> offers(LeverFilter filter, LeverOrder order) {
        var wanted = levers.stream().filter(it -> filter.takes(it.step())).toList();
        var joint = LeverGroups.of(portfolio, wanted).stream().map(this::offer).toList();
        var taken = joint.stream().map(LeverOffer::name).collect(Collectors.toUnmodifiableSet());
        var alone = wanted.stream()
                .filter(it ->
                        LeverGroups.name(it.step()).filter(taken::contains).isEmpty())
                .map(this::offer);
        var best = new HashMap<String, LeverOffer>();
        Stream.concat(joint.stream(), alone)
                .sorted(order.comparator())
                .forEach(it -> best.putIfAbsent(it.subject(), it));
        return best.values().stream().sorted(order.comparator()).toList();
    }

    private LeverOffer offer(Lever lever) {
        var steps = List.of(lever.step());
        var name = nameOf(lever.step());
        return new LeverOffer(name, steps, lever.gain(), lever.days(), lever.days(), lever.gate(), greener(steps));
    }

    private LeverOffer offer(JointLever lever) {
        return new LeverOffer(
                lever.name(),
                lever.steps(),
                lever.gain(),
                lever.days(),
                lever.longest(),
                lever.gate(),
                greener(lever.steps()));
    }

    private int greener(List<Step> steps) {
        return (int) steps.stream().filter(this::turnsGreen).count();
    }

    private boolean turnsGreen(Step step) {
        return step instanceof Step.RaiseInnovation raise
                && zone(raise, 0) != Zone.GREEN
                && zone(raise, raise.to() - raise.from()) == Zone.GREEN;
    }

    private Zone zone(Step.RaiseInnovation raise, int levels) {
        var points = Objects.requireNonNull(rows.get(raise.row())).points(levels);
        return zones.zoneOf(maturities.getOrDefault(raise.innovation(), 0) + points.intValueExact());
    }
}
