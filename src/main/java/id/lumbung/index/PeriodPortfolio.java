package id.lumbung.index;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
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
import java.util.HashMap;
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
    static Portfolio portfolio(List<PortfolioRow> sheets) {
        var reading = new Reading();
        var own = sheets.stream()
                .filter(it -> it.innovationId() == null)
                .findFirst()
                .map(reading::answers)
                .orElse(Map.of());
        return new Portfolio(own, reading.submissions(sheets));
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
    static List<Submission> submissions(List<PortfolioRow> sheets) {
        return new Reading().submissions(sheets);
    }

    /** Of hundreds of thousands of answers few are different, so that one stands for all that are equal. */
    private static final class Reading {
        private final Map<String, String> codes = new HashMap<>();
        private final Map<Answer, Answer> answers = new HashMap<>();

        List<Submission> submissions(List<PortfolioRow> sheets) {
            return sheets.stream()
                    .filter(it -> it.innovationId() != null)
                    .map(it -> new Submission(it.profile(), answers(it)))
                    .toList();
        }

        Map<String, Answer> answers(PortfolioRow sheet) {
            return sheet.answers(
                    it -> codes.computeIfAbsent(it, same -> same), it -> answers.computeIfAbsent(it, same -> same));
        }
    }
}
