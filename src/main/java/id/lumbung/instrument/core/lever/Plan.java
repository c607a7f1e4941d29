package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Chosen steps in their order. The index after them is computed in full: gains of single steps do not add up. */
public record Plan(IndexScore before, List<Part> parts, IndexScore after) {
    public Plan {
        parts = List.copyOf(parts);
    }

    /**
     * One choice of a plan: a step, or like steps that are offered as one.
     *
     * @param gain what it adds after the parts before it
     * @param days what it takes after the parts before it; what is done already takes none
     * @param after the index when it and all before it are done
     */
    public record Part(List<Step> steps, Ratio gain, BigDecimal days, IndexScore after) {
        public Part {
            steps = List.copyOf(steps);
        }

        public BigDecimal roundedGain() {
            return gain.rounded(Lever.DECIMALS);
        }
    }

    public static Plan of(CountedPortfolio portfolio, Efforts efforts, List<? extends List<? extends Step>> choices) {
        var outcome = new Outcome(portfolio);
        var before = portfolio.index();
        var last = before;
        var parts = new ArrayList<Part>();
        for (var steps : choices) {
            var days = BigDecimal.ZERO;
            for (var step : steps) {
                days = days.add(outcome.days(step, efforts));
                outcome.apply(step);
            }
            var after = outcome.index();
            parts.add(new Part(List.copyOf(steps), after.exact().minus(last.exact()), days, after));
            last = after;
        }
        return new Plan(before, parts, last);
    }

    /** What the whole plan adds. */
    public Ratio gain() {
        return after.exact().minus(before.exact());
    }

    /** What the whole plan takes. */
    public BigDecimal days() {
        return parts.stream().map(Part::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
