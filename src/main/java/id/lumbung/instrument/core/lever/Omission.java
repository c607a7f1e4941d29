package id.lumbung.instrument.core.lever;

import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.shared.Zone;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What it would cost, or gain, not to submit any innovation of a zone.
 *
 * @param innovations the eligible ones of the zone
 * @param gain below zero where leaving them out costs
 */
public record Omission(List<String> innovations, Ratio gain, IndexScore after) {
    public Omission {
        innovations = List.copyOf(innovations);
    }

    public static Omission of(CountedPortfolio portfolio, ZoneRule rule, Zone zone) {
        var left = IntStream.range(0, portfolio.size())
                .filter(it -> portfolio.eligible(it) && rule.zoneOf(portfolio.maturity(it)) == zone)
                .mapToObj(portfolio::id)
                .toList();
        var after =
                Outcome.index(portfolio, left.stream().map(Step.LeaveOut::new).toList());
        return new Omission(left, after.exact().minus(portfolio.index().exact()), after);
    }
}
