package id.lumbung.instrument.core.lever;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some of the plans: those that submit so many candidates, with these among them and those not.
 *
 * @param gate whether the gate of the basic services must be open; otherwise numbers earn nothing
 * @param government what they make of the government's own rows
 * @param tried the members whose best raises are known already, if any
 * @param bound none of the plans has more points, times the divisor
 */
record PlanNode(
        int size,
        boolean gate,
        Government government,
        BitSet in,
        BitSet out,
        @Nullable BitSet tried,
        long bound) {

    static PlanNode root(int size, boolean gate, Government government, long bound) {
        return new PlanNode(size, gate, government, new BitSet(), new BitSet(), null, bound);
    }

    PlanNode bounded(long newBound) {
        return new PlanNode(size, gate, government, in, out, tried, newBound);
    }

    PlanNode with(int candidate, BitSet nowTried) {
        var more = (BitSet) in.clone();
        more.set(candidate);
        return new PlanNode(size, gate, government, more, out, nowTried, bound);
    }

    PlanNode without(BitSet candidates, BitSet nowTried) {
        var more = (BitSet) out.clone();
        more.or(candidates);
        return new PlanNode(size, gate, government, in, more, nowTried, bound);
    }

    boolean isFree(int candidate) {
        return !in.get(candidate) && !out.get(candidate);
    }

    /**
     * Members with what they are worth when their days are paid.
     *
     * @param worth in parts of the smallest point
     */
    record Selection(BitSet members, Pricing pricing, long worth, long days) {}

    /**
     * The best members at these prices. For the gate the best of each basic service go first, as many as are needed:
     * exchanging the only member of a service for a better one of another service never does harm.
     */
    Optional<Selection> select(PlanModel model, Pricing pricing) {
        var members = (BitSet) in.clone();
        var covered = new BitSet();
        in.stream().forEach(it -> cover(model, it, covered));
        var needed = gate ? model.gate() : 0;
        var missing = size - in.cardinality();
        for (int candidate : pricing.bestFirst()) {
            if (covered.cardinality() < needed && isFree(candidate) && cover(model, candidate, covered)) {
                members.set(candidate);
                missing--;
            }
        }
        for (int next = 0; next < pricing.bestFirst().length && missing > 0; next++) {
            var candidate = pricing.bestFirst()[next];
            if (isFree(candidate) && !members.get(candidate)) {
                members.set(candidate);
                missing--;
            }
        }
        return missing == 0 && covered.cardinality() >= needed
                ? Optional.of(selection(members, pricing))
                : Optional.empty();
    }

    /** Whether the candidate covers a basic service that was not covered. */
    private static boolean cover(PlanModel model, int candidate, BitSet covered) {
        var affair = model.candidates().get(candidate).affair();
        if (affair < 0 || covered.get(affair)) {
            return false;
        }
        covered.set(affair);
        return true;
    }

    private static Selection selection(BitSet members, Pricing pricing) {
        var worth = 0L;
        var days = 0L;
        for (int member = members.nextSetBit(0); member >= 0; member = members.nextSetBit(member + 1)) {
            worth += pricing.worth(member);
            days += pricing.days(member);
        }
        return new Selection(members, pricing, worth, days);
    }
}
