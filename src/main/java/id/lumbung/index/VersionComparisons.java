package id.lumbung.index;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static java.util.stream.Collectors.toMap;

import id.lumbung.index.VersionComparison.Moved;
import id.lumbung.index.VersionComparison.Side;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.PortfolioScore;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Standing;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Scores what a government entered in a year under another version of its instrument. */
@Singleton
public class VersionComparisons {
    private final PeriodPortfolio portfolios;
    private final Instruments instruments;

    VersionComparisons(PeriodPortfolio portfolios, Instruments instruments) {
        this.portfolios = portfolios;
        this.instruments = instruments;
    }

    /** The year beside another version, in a number of queries that does not grow with the government. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public VersionComparison of(int year, String other) {
        var entered = portfolios.of(year);
        var instrument = instruments
                .find(entered.version().instrument())
                .orElseThrow(() ->
                        new NotFoundException("instrument", entered.version().instrument()));
        var version = instrument.version(other).orElseThrow(() -> new NotFoundException("instrument version", other));
        var now = Scoring.portfolio(entered.version(), entered.portfolio(), View.VERIFIED);
        var then = Scoring.portfolio(version, entered.portfolio(), View.VERIFIED);
        return new VersionComparison(
                instrument,
                year,
                side(entered.version(), entered.portfolio(), now),
                side(version, entered.portfolio(), then),
                moved(year, now, then));
    }

    private static Side side(InstrumentVersion version, Portfolio portfolio, PortfolioScore verified) {
        return new Side(
                version, Scoring.portfolio(version, portfolio, View.CLAIMED).index(), verified.index());
    }

    private List<Moved> moved(int year, PortfolioScore now, PortfolioScore then) {
        var before = byId(now);
        var after = byId(then);
        return portfolios.places(year).stream()
                .map(it -> new Moved(it, of(it, before), of(it, after)))
                .filter(it -> !it.now().reasons().equals(it.then().reasons()))
                .sorted(Comparator.comparing(it -> it.innovation().title()))
                .toList();
    }

    private static Map<String, Standing> byId(PortfolioScore score) {
        return score.innovations().stream().collect(toMap(Standing::id, Function.identity()));
    }

    private static Standing of(InnovationPlace innovation, Map<String, Standing> standings) {
        return Objects.requireNonNull(standings.get(innovation.innovationId().toString()));
    }
}
