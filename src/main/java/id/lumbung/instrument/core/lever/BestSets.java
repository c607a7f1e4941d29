package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Totals;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best set to submit, exactly.
 *
 * <p>Of all sets of one size the best has the highest sum of maturities. Without the gate that is the top of the list.
 * With the gate, which needs some number of basic services: take the best innovation of each service, keep those of the
 * services whose best is highest, as many as the gate needs, and fill up from the top of the list. Nothing beats that,
 * for whichever services a set covers, exchanging one for a service with a higher best never lowers its sum. So there are
 * two candidates for each size, and the index is computed for each. Among equals the identifiers decide, so that the order
 * of the input chooses nothing.
 */
public final class BestSets {
    private final CountedPortfolio portfolio;
    private final List<Integer> eligible;
    private @Nullable IndexScore best;
    private List<Integer> bestOrder = List.of();
    private int bestSize;

    private BestSets(CountedPortfolio portfolio) {
        this.portfolio = portfolio;
        this.eligible = IntStream.range(0, portfolio.size())
                .filter(portfolio::eligible)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(portfolio::maturity)
                        .reversed()
                        .thenComparing(portfolio::id))
                .toList();
    }

    /** The best set; of equally good ones the largest. */
    public static BestSet of(CountedPortfolio portfolio) {
        var sets = new BestSets(portfolio);
        sets.tryAll(sets.eligible, 0);
        var gate = sets.gate();
        if (gate.size() == portfolio.version().minimumBasicServiceAffairs()) {
            sets.tryAll(sets.after(gate), gate.size());
        }
        return sets.result();
    }

    /** Of each basic service the best innovation; of these the best, as many as the gate needs. */
    private List<Integer> gate() {
        var seen = new HashSet<Integer>();
        return eligible.stream()
                .filter(it -> portfolio.affair(it) != CountedPortfolio.NO_AFFAIR && seen.add(portfolio.affair(it)))
                .limit(portfolio.version().minimumBasicServiceAffairs())
                .toList();
    }

    private List<Integer> after(List<Integer> first) {
        var order = new ArrayList<>(first);
        var taken = new HashSet<>(first);
        eligible.stream().filter(it -> !taken.contains(it)).forEach(order::add);
        return order;
    }

    /** Tries each set that begins at the head of the order and has at least so many members. */
    private void tryAll(List<Integer> order, int atLeast) {
        var sums = Sums.of(portfolio.spd(), portfolio.basicServices());
        for (int size = 0; size <= order.size(); size++) {
            if (size > 0) {
                var innovation = order.get(size - 1);
                sums.add(portfolio.maturity(innovation), portfolio.affair(innovation));
            }
            if (size >= atLeast) {
                consider(Scoring.index(portfolio.version(), sums.totals()), order, size);
            }
        }
    }

    private void consider(IndexScore index, List<Integer> order, int size) {
        var comparison = best == null ? 1 : index.exact().compareTo(best.exact());
        if (comparison > 0 || (comparison == 0 && size > bestSize)) {
            best = index;
            bestOrder = order;
            bestSize = size;
        }
    }

    private BestSet result() {
        var submitted = new BitSet();
        bestOrder.subList(0, bestSize).forEach(submitted::set);
        var ids = eligible.stream().sorted().toList();
        return new BestSet(
                Scoring.index(portfolio.version(), totalsOf(submitted)),
                ids.stream().filter(submitted::get).map(portfolio::id).toList(),
                ids.stream().filter(it -> !submitted.get(it)).map(portfolio::id).toList());
    }

    private Totals totalsOf(BitSet submitted) {
        var sums = Sums.of(portfolio.spd(), portfolio.basicServices());
        submitted.stream().forEach(it -> sums.add(portfolio.maturity(it), portfolio.affair(it)));
        return sums.totals();
    }
}
