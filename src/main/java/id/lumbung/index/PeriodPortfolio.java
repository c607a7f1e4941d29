package id.lumbung.index;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.lumbung.assessment.AssessmentBasis;
import id.lumbung.index.core.WaitingClaims;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Submission;
import id.lumbung.platform.security.Asks;
import id.lumbung.portfolio.ScoreRequest;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Everything a government entered in a year, to be scored by anybody who does not want to believe the dashboard. */
@Singleton
public class PeriodPortfolio {
    private static final String EVERYTHING = "";

    private final AssessmentBasis basis;
    private final PortfolioRepository rows;

    PeriodPortfolio(AssessmentBasis basis, PortfolioRepository rows) {
        this.basis = basis;
        this.rows = rows;
    }

    /** The portfolio of the year, with the version of the instrument that holds for it. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public ScoreRequest of(int year) {
        var version = basis.version(year);
        var all = rows.findRows(year, EVERYTHING);
        return new ScoreRequest(version, portfolio(all));
    }

    /** The government's own rows and its innovations. */
    static Portfolio portfolio(List<PortfolioRow> rows) {
        var spd = rows.stream().filter(it -> it.innovationId() == null).toList();
        var innovations = rows.stream().filter(it -> it.innovationId() != null).toList();
        return new Portfolio(answers(spd), submissions(innovations));
    }

    /** The innovations of the year by name and agency, in no order. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public List<InnovationPlace> places(int year) {
        return rows.findPlaces(year);
    }

    /** The claims of the year that a verifier has not decided about. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public WaitingClaims waiting(int year) {
        return waiting(rows.findWaiting(year));
    }

    private static WaitingClaims waiting(List<WaitingRow> rows) {
        Set<String> government = rows.stream()
                .filter(it -> it.innovationId() == null)
                .map(WaitingRow::indicator)
                .collect(toSet());
        var innovations = rows.stream()
                .filter(it -> it.innovationId() != null)
                .collect(groupingBy(
                        it -> Objects.requireNonNull(it.innovationId()).toString(),
                        mapping(WaitingRow::indicator, toSet())));
        return new WaitingClaims(government, innovations);
    }

    /** What was entered of each innovation. */
    static List<Submission> submissions(List<PortfolioRow> rows) {
        var byInnovation = rows.stream()
                .collect(groupingBy(it -> String.valueOf(it.innovationId()), LinkedHashMap::new, toList()));
        return byInnovation.values().stream()
                .map(it -> new Submission(it.getFirst().profile(), answers(it)))
                .toList();
    }

    private static Map<String, Answer> answers(List<PortfolioRow> rows) {
        return rows.stream()
                .filter(it -> it.indicator() != null)
                .collect(toMap(it -> Objects.requireNonNull(it.indicator()), PortfolioRow::answer));
    }
}
