package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Standing;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Access;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Takes the index of a year apart, innovation by innovation. */
@Singleton
public class IndexExplanation {
    private final PeriodPortfolio portfolios;
    private final LeverRepository innovations;
    private final Access access;

    IndexExplanation(PeriodPortfolio portfolios, LeverRepository innovations, Access access) {
        this.portfolios = portfolios;
        this.innovations = innovations;
        this.access = access;
    }

    /** Where each innovation stands; those that bring most come first. */
    @Transactional
    public List<InnovationStanding> innovations(int year) {
        access.require(DASHBOARD_READ);
        var entered = portfolios.of(year);
        var claimed = byId(Scoring.portfolio(entered.version(), entered.portfolio(), View.CLAIMED)
                .innovations());
        var verified = byId(Scoring.portfolio(entered.version(), entered.portfolio(), View.VERIFIED)
                .innovations());
        return innovations.findPlaces(year).stream()
                .map(it -> new InnovationStanding(it, of(it, claimed), of(it, verified)))
                .sorted(comparing((InnovationStanding it) -> !it.verified().eligible())
                        .thenComparing(it -> -it.verified().maturity())
                        .thenComparing(it -> it.innovation().title()))
                .toList();
    }

    private static Map<String, Standing> byId(List<Standing> standings) {
        return standings.stream().collect(toMap(Standing::id, Function.identity()));
    }

    private static Standing of(LeverPlace innovation, Map<String, Standing> standings) {
        return Objects.requireNonNull(standings.get(innovation.innovationId().toString()));
    }
}
