package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Ratio;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.LongUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Searches the plans within a budget for the best one, by branch and bound: the plans are split by how many innovations
 * are submitted and whether the gate is open, then by who is submitted, most promising first. Once the members of a plan
 * are known, its raises are a knapsack. It ends when no bound is better than the best plan found, which then is proven
 * best, or after so many nodes, which leaves a gap.
 */
final class PlanSearch {
    private static final int MOST_NODES = 3_000;

    private final PlanModel model;
    private final Prices prices;
    private final long budget;
    private final boolean firstWillDo;
    private final PriorityQueue<PlanNode> open;
    private LongUnaryOperator needed;
    private @Nullable PlanDraft found;
    private @Nullable Ratio unproven;

    private PlanSearch(PlanModel model, long budget, LongUnaryOperator needed, boolean firstWillDo) {
        this.model = model;
        this.prices = new Prices(model);
        this.budget = budget;
        this.needed = needed;
        this.firstWillDo = firstWillDo;
        this.open = new PriorityQueue<>(
                Comparator.comparing(this::bound).thenComparing(PlanNode::size).reversed());
    }

    /** The best plan, if any is better than none at all. */
    static PlanSearch forBest(PlanModel model, long budget) {
        var now = model.start();
        return new PlanSearch(model, budget, moreThan(now.points(), now.divisor()), false).run();
    }

    /** Some plan with at least so many points times the divisor. */
    static PlanSearch forAny(PlanModel model, long budget, LongUnaryOperator needed) {
        return new PlanSearch(model, budget, needed, true).run();
    }

    Optional<PlanDraft> found() {
        return Optional.ofNullable(found);
    }

    /** What a plan that was not looked at might reach; empty when it is sure that there is no better one. */
    Optional<Ratio> unproven() {
        return Optional.ofNullable(unproven);
    }

    /** The least whole number that is more for another divisor. */
    private static LongUnaryOperator moreThan(long points, long divisor) {
        return other -> Math.floorDiv(Math.multiplyExact(points, other), divisor) + 1;
    }

    private PlanSearch run() {
        seed();
        for (int nodes = 0; !open.isEmpty() && !isDone(); nodes++) {
            var node = open.remove();
            if (nodes == MOST_NODES) {
                leave(node);
                return this;
            }
            if (isPromising(node)) {
                expand(node);
            }
        }
        return this;
    }

    private boolean isDone() {
        return firstWillDo && found != null;
    }

    /** A node for each number of innovations, gate and way with the government's rows, bounded at one price. */
    private void seed() {
        var pricing = prices.at(firstPrice());
        for (int size = 0; size <= model.candidates().size(); size++) {
            for (var gate : model.gate() == 0 ? new boolean[] {true} : new boolean[] {true, false}) {
                seed(size, gate, pricing);
            }
        }
    }

    private void seed(int size, boolean gate, Pricing pricing) {
        var any = PlanNode.root(size, gate, Government.UNCHANGED, Long.MAX_VALUE);
        any.select(model, pricing).ifPresent(best -> model.governments().stream()
                .filter(it -> it.days() <= budget)
                .map(it -> PlanNode.root(size, gate, it, Long.MAX_VALUE))
                .map(it -> it.bounded(PlanBound.points(model, it, budget, best)))
                .filter(this::isPromising)
                .forEach(open::add));
    }

    /** Of the prices that double up to the prohibitive one, the one that bounds tightest what is submitted now. */
    private long firstPrice() {
        return LongStream.iterate(1, it -> it < prices.prohibitive(), it -> it * 2)
                .boxed()
                .min(Comparator.comparing(it -> boundOfNow(prices.at(it))))
                .orElse(1L);
    }

    private long boundOfNow(Pricing pricing) {
        var now = PlanNode.root(model.start().submitted(), model.start().gate(), Government.UNCHANGED, Long.MAX_VALUE);
        var best = now.select(model, pricing).orElseThrow();
        return model.governments().stream()
                .filter(it -> it.days() <= budget)
                .map(it -> PlanNode.root(now.size(), now.gate(), it, Long.MAX_VALUE))
                .mapToLong(it -> PlanBound.points(model, it, budget, best))
                .max()
                .orElseThrow();
    }

    private void expand(PlanNode node) {
        var needs = needed.applyAsLong(model.divisor(node.size()));
        PlanBound.of(model, prices, node, budget, needs).ifPresent(it -> expand(node.bounded(it.points()), it));
    }

    private void expand(PlanNode node, PlanBound bound) {
        if (!open.isEmpty() && bound(node).compareTo(bound(open.peek())) < 0) {
            open.add(node); // another one promises more now
            return;
        }
        var members = bound.selection().members();
        if (!members.equals(node.tried()) && !tryMembers(node, members)) {
            leave(node);
        } else if (isPromising(node) && !isDone()) {
            branch(node, bound);
        }
    }

    /** Makes the best of these members; false when that is too much to search. */
    private boolean tryMembers(PlanNode node, BitSet members) {
        var before = node.government().days() + sum(members, Candidate::days);
        var raises = new Raises(model, members, budget - before);
        var maturity = sum(members, Candidate::maturity) * model.onePoint() + raises.points();
        var points = model.base(node.size(), node.gate(), node.government()) + maturity;
        if (points >= needed.applyAsLong(model.divisor(node.size()))) {
            found = new PlanDraft(members, node.government(), raises, before + raises.days());
            needed = moreThan(points, model.divisor(node.size()));
        }
        return raises.exact();
    }

    private long sum(BitSet members, ToLongFunction<Candidate> of) {
        return members.stream().mapToObj(model.candidates()::get).mapToLong(of).sum();
    }

    private void branch(PlanNode node, PlanBound bound) {
        var members = bound.selection().members();
        var differing = (BitSet) members.clone();
        differing.xor(bound.dearer().members());
        var undecided = differing.stream().filter(node::isFree).findFirst().orElseGet(() -> leastSure(node, bound));
        if (undecided < 0) {
            return;
        }
        var twins = new BitSet();
        model.twins(undecided).filter(node::isFree).forEach(twins::set);
        open.add(node.with(twins.nextSetBit(0), members));
        open.add(node.without(twins, members));
    }

    /** Of the members that are free the one of least worth; -1 when none is. */
    private static int leastSure(PlanNode node, PlanBound bound) {
        var members = bound.selection().members();
        var bestFirst = bound.selection().pricing().bestFirst();
        return IntStream.range(0, bestFirst.length)
                .map(it -> bestFirst[bestFirst.length - 1 - it])
                .filter(it -> members.get(it) && node.isFree(it))
                .findFirst()
                .orElse(-1);
    }

    private boolean isPromising(PlanNode node) {
        return node.bound() >= needed.applyAsLong(model.divisor(node.size()));
    }

    private void leave(PlanNode node) {
        unproven = unproven == null || unproven.compareTo(bound(node)) < 0 ? bound(node) : unproven;
    }

    private Ratio bound(PlanNode node) {
        return model.index(node.bound(), model.divisor(node.size()));
    }
}
