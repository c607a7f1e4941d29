package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.lever.Step.MakeEligible;
import id.lumbung.instrument.core.lever.Step.RaiseInnovation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The index after steps that each work alone and each concern another innovation: their effects on the sums add up, so
 * that no portfolio has to be counted anew for each group.
 */
final class JointSums {
    private final CountedPortfolio portfolio;
    private final Mending mending;
    private final Sums now;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    JointSums(CountedPortfolio portfolio) {
        this.portfolio = portfolio;
        this.mending = new Mending(portfolio.version(), portfolio.view());
        this.now = Sums.of(portfolio);
        for (int innovation = 0; innovation < portfolio.size(); innovation++) {
            places.put(portfolio.id(innovation), innovation);
        }
        portfolio.version().sid().stream().map(Indicator::code).forEach(it -> rows.put(it, rows.size()));
    }

    IndexScore index(List<Step> steps) {
        var after = now.copy();
        steps.forEach(it -> add(it, after));
        return Scoring.index(portfolio.version(), after.totals());
    }

    GateEffect gate(IndexScore before, IndexScore after) {
        return GateEffect.between(portfolio.version(), before.totals(), after.totals());
    }

    private void add(Step step, Sums after) {
        switch (step) {
            case RaiseInnovation raise -> raise(raise, at(places, raise.innovation()), after);
            case MakeEligible make -> makeEligible(at(places, make.innovation()), after);
            case Step.RaiseGovernment _, Step.AddInnovation _, Step.LeaveOut _ ->
                throw new IllegalArgumentException("Not offered with others: " + step.id());
        }
    }

    private void raise(RaiseInnovation raise, int innovation, Sums after) {
        var points = portfolio.weight(at(rows, raise.row())) * (raise.to() - raise.from());
        if (portfolio.eligible(innovation)) {
            after.addMaturity(points);
        } else {
            after.add(portfolio.maturity(innovation) + points, portfolio.affair(innovation));
        }
    }

    private void makeEligible(int innovation, Sums after) {
        var submission = portfolio.portfolio().innovations().get(innovation);
        after.add(portfolio.maturity(innovation) + mending.points(submission), portfolio.affair(innovation));
    }

    private static int at(Map<String, Integer> positions, String id) {
        return Objects.requireNonNull(positions.get(id), id);
    }
}
