package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Finds the most that can be done with so many days, and the fewest days in which something can be done. */
public final class BestPlans {
    private static final BigDecimal HALF_A_HUNDREDTH = new BigDecimal("0.005");

    private final CountedPortfolio portfolio;
    private final PlanModel model;

    private BestPlans(CountedPortfolio portfolio, Efforts efforts, Additions additions) {
        this.portfolio = portfolio;
        this.model = new PlanModel(portfolio, efforts, additions);
    }

    /** The best index within a budget of days. */
    public static BestPlan within(CountedPortfolio portfolio, Efforts efforts, Additions additions, BigDecimal budget) {
        if (budget.signum() < 0) {
            throw new IllegalArgumentException("No budget: " + budget);
        }
        var plans = new BestPlans(portfolio, efforts, additions);
        return plans.best(Math.min(plans.model.grain().in(budget), plans.model.mostDays()));
    }

    /** The least effort to reach an index, as it is shown: rounded to two decimals. */
    public static TargetPlan reaching(
            CountedPortfolio portfolio, Efforts efforts, Additions additions, BigDecimal index) {
        var exact = index.setScale(2, RoundingMode.CEILING).subtract(HALF_A_HUNDREDTH);
        return new BestPlans(portfolio, efforts, additions).reaching(exact);
    }

    /** The least effort to reach a category. */
    public static TargetPlan reaching(CountedPortfolio portfolio, Efforts efforts, Additions additions, Band category) {
        return reaching(portfolio, efforts, additions, category.min());
    }

    private BestPlan best(long budget) {
        var search = PlanSearch.forBest(model, budget);
        return plan(search.found(), search.unproven());
    }

    private BestPlan plan(Optional<PlanDraft> draft, Optional<Ratio> unproven) {
        var steps = draft.map(it -> it.steps(model)).orElse(List.of());
        var index = Outcome.index(portfolio, steps);
        return new BestPlan(
                steps,
                model.grain().days(draft.map(PlanDraft::days).orElse(0L)),
                index.exact().minus(portfolio.index().exact()),
                index,
                unproven.filter(it -> it.compareTo(index.exact()) > 0).orElse(index.exact()));
    }

    /** Halves the budgets in question until the least that will do is left. */
    private TargetPlan reaching(BigDecimal exactIndex) {
        var search = PlanSearch.forAny(model, model.mostDays(), it -> model.least(exactIndex, it));
        if (search.found().isEmpty()) {
            return new TargetPlan(false, best(model.mostDays()), model.grain().days(model.mostDays()));
        }
        var draft = search.found().get();
        var refuted = -1L;
        var doubtful = -1L;
        while (draft.days() - doubtful > 1) {
            var budget = (draft.days() + doubtful) >> 1;
            search = PlanSearch.forAny(model, budget, it -> model.least(exactIndex, it));
            if (search.found().isPresent()) {
                draft = search.found().get();
            } else {
                doubtful = budget;
                refuted = search.unproven().isPresent() ? refuted : budget;
            }
        }
        return new TargetPlan(true, bestIn(draft), model.grain().days(refuted + 1));
    }

    /** What is best in the days of this plan; the plan itself if nothing better is found. */
    private BestPlan bestIn(PlanDraft draft) {
        var best = best(draft.days());
        var known = plan(Optional.of(draft), Optional.of(best.bound()));
        return best.index().exact().compareTo(known.index().exact()) < 0 ? known : best;
    }
}
