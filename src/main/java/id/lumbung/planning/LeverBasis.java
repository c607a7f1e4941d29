package id.lumbung.planning;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.lumbung.assessment.Period;
import id.lumbung.index.InnovationPlace;
import id.lumbung.index.core.Deadline;
import id.lumbung.index.core.WaitingClaims;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.Efforts;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.planning.core.LeverFilter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a year when its steps are looked for.
 *
 * @param places the innovations by their id in the portfolio
 * @param target the index the government has set itself for the year
 */
record LeverBasis(
        Period period,
        CountedPortfolio portfolio,
        Efforts efforts,
        ZoneRule zones,
        Map<String, InnovationPlace> places,
        WaitingClaims waiting,
        Optional<BigDecimal> target,
        Deadline deadline) {

    InstrumentVersion version() {
        return portfolio.version();
    }

    View view() {
        return portfolio.view();
    }

    /**
     * Only steps of this agency, of the reader's own, or all.
     *
     * @param own the agencies the reader works for; empty for whoever looks at the whole government
     */
    LeverFilter filter(Set<UUID> own, @Nullable UUID agency, @Nullable String indicator) {
        if (agency == null && own.isEmpty()) {
            return new LeverFilter(null, indicator);
        }
        var innovations = places.entrySet().stream()
                .filter(it -> agency == null || it.getValue().agencyId().equals(agency))
                .filter(it -> own.isEmpty() || own.contains(it.getValue().agencyId()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
        return new LeverFilter(innovations, indicator);
    }

    /** The portfolio as it will be when every claim that waits is accepted as it is. */
    CountedPortfolio accepted() {
        return CountedPortfolio.of(version(), waiting.accepted(portfolio.portfolio()), View.VERIFIED);
    }
}
