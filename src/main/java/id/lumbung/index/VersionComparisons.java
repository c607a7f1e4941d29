package id.lumbung.index;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static java.util.stream.Collectors.toMap;

import id.lumbung.index.VersionComparison.Moved;
import id.lumbung.index.VersionComparison.Side;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.PortfolioScore;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Standing;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Asks;
import id.lumbung.portfolio.ScoreRequest;
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

    /**
     * The year beside another version, in a number of queries that does not grow with the government.
     *
     * @param other as {@link Instrument#named} takes it
     */
    @Asks(DASHBOARD_READ)
    @Transactional
    public VersionComparison of(int year, String other) {
        var entered = portfolios.of(year);
        var instrument = instrument(entered);
        var version = instrument.named(other).orElseThrow(() -> new NotFoundException("instrument version", other));
        return between(year, entered, new ScoreRequest(version, entered.portfolio()));
    }

    /** Two scores of the innovations of a year. */
    VersionComparison between(int year, ScoreRequest now, ScoreRequest then) {
        var before = verified(now);
        var after = verified(then);
        return new VersionComparison(
                instrument(now), year, side(now, before), side(then, after), moved(year, before, after));
    }

    private Instrument instrument(ScoreRequest entered) {
        var code = entered.version().instrument();
        return instruments.find(code).orElseThrow(() -> new NotFoundException("instrument", code));
    }

    private static PortfolioScore verified(ScoreRequest request) {
        return Scoring.portfolio(request.version(), request.portfolio(), View.VERIFIED);
    }

    private static Side side(ScoreRequest request, PortfolioScore verified) {
        var claimed = Scoring.portfolio(request.version(), request.portfolio(), View.CLAIMED);
        return new Side(request.version(), claimed.index(), verified.index());
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
