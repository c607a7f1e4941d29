package id.lumbung.portfolio;

import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.lever.BestLevers;
import id.lumbung.instrument.core.lever.BestSet;
import id.lumbung.instrument.core.lever.Settled;
import java.util.List;

/**
 * What can be done about a portfolio: the best steps, what no step changes any more, and the best set to submit.
 *
 * @param assumed what gains and days rest on
 */
public record LeverAnswer(
        CountedPortfolio portfolio, BestLevers levers, List<Settled> settled, BestSet bestSet, Assumed assumed) {
    public LeverAnswer {
        settled = List.copyOf(settled);
    }
}
