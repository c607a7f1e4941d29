package id.lumbung.planning;

import id.lumbung.assessment.core.Fulfilment;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Additions;
import id.lumbung.instrument.core.lever.BestSet;
import id.lumbung.instrument.core.lever.BestSets;
import id.lumbung.instrument.core.lever.Lever;
import id.lumbung.instrument.core.lever.Levers;
import id.lumbung.instrument.core.lever.Omission;
import id.lumbung.planning.core.LeverFilter;
import id.lumbung.planning.core.LeverOffer;
import id.lumbung.planning.core.LeverOffers;
import id.lumbung.planning.core.LeverOrder;
import id.lumbung.shared.Zone;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a government can do about a year in one view: computed once, when it is asked for, for all who read it. */
final class YearLevers {
    private final LeverBasis basis;
    private final CountedPortfolio accepted;
    private final IndexScore now;
    private final IndexScore whenAccepted;
    private final Map<LeverOrder, List<LeverOffer>> ofAll = new EnumMap<>(LeverOrder.class);
    private @Nullable List<Lever> all;
    private @Nullable LeverOffers offers;
    private @Nullable BestSet bestSet;
    private @Nullable Omission withoutRed;

    YearLevers(LeverBasis basis) {
        this.basis = basis;
        this.now = basis.portfolio().index();
        this.accepted = basis.accepted();
        this.whenAccepted = accepted.index();
    }

    LeverBasis basis() {
        return basis;
    }

    IndexScore now() {
        return now;
    }

    IndexScore whenAccepted() {
        return whenAccepted;
    }

    /** Every single step, the most gain first. */
    synchronized List<Lever> all() {
        if (all == null) {
            all = Levers.of(basis.portfolio(), basis.efforts(), Additions.usualMaturity(basis.version()));
        }
        return all;
    }

    /** Those without a filter are kept, for they are what most people look at. */
    synchronized List<LeverOffer> offers(LeverFilter filter, LeverOrder order) {
        if (offers == null) {
            offers = new LeverOffers(basis.portfolio(), basis.zones(), toDo());
        }
        var made = offers;
        return filter.equals(LeverFilter.NONE)
                ? ofAll.computeIfAbsent(order, it -> made.offers(filter, it))
                : made.offers(filter, order);
    }

    /** In the verified view, what only waits for a verifier is no step of an agency. */
    private List<Lever> toDo() {
        var waiting = new Fulfilment(accepted);
        return basis.view() == View.CLAIMED
                ? all()
                : all().stream().filter(it -> !waiting.isDone(it.step())).toList();
    }

    synchronized BestSet bestSet() {
        if (bestSet == null) {
            bestSet = BestSets.of(basis.portfolio());
        }
        return bestSet;
    }

    synchronized Omission withoutRed() {
        if (withoutRed == null) {
            withoutRed = Omission.of(basis.portfolio(), basis.zones(), Zone.RED);
        }
        return withoutRed;
    }
}
