package id.lumbung.index;

import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.lumbung.assessment.PeriodRevisions;
import id.lumbung.assessment.Remeasured;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Standing;
import id.lumbung.instrument.core.VersionDifference;
import id.lumbung.instrument.core.VersionId;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Asks;
import id.lumbung.portfolio.ScoreRequest;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says what a newer revision would make of a period, before anybody moves it there. */
@Singleton
public class RevisionPreviews {
    private final PeriodPortfolio portfolios;
    private final PeriodRevisions revisions;
    private final VersionComparisons comparisons;
    private final Instruments instruments;

    RevisionPreviews(
            PeriodPortfolio portfolios,
            PeriodRevisions revisions,
            VersionComparisons comparisons,
            Instruments instruments) {
        this.portfolios = portfolios;
        this.revisions = revisions;
        this.comparisons = comparisons;
        this.instruments = instruments;
    }

    /** The period as it is beside the period as it would be, in a number of queries that does not grow with it. */
    @Asks(SETTINGS_EDIT)
    @Transactional
    public RevisionPreview of(int year, int revision) {
        var now = portfolios.of(year);
        var remeasured = revisions.remeasured(year, revision);
        var version = instruments.version(
                new VersionId(now.version().instrument(), now.version().code(), revision));
        var then = new ScoreRequest(version, remeasured(now.portfolio(), remeasured));
        return new RevisionPreview(
                comparisons.between(year, now, then),
                remeasured,
                rescored(now, then),
                claims(now.portfolio(), rows(VersionDifference.between(now.version(), version))));
    }

    /** A row that gets another level begins its verification anew. */
    private static Portfolio remeasured(Portfolio portfolio, List<Remeasured> rows) {
        var own = new HashMap<>(portfolio.spd());
        rows.forEach(it -> own.computeIfPresent(
                it.indicator(), (_, answer) -> new Answer(answer.basis(), it.after(), null, answer.evidence())));
        return new Portfolio(own, portfolio.innovations());
    }

    private static int rescored(ScoreRequest now, ScoreRequest then) {
        var before = maturities(now);
        return (int) maturities(then).entrySet().stream()
                .filter(it -> !it.getValue().equals(before.get(it.getKey())))
                .count();
    }

    private static Map<String, Integer> maturities(ScoreRequest request) {
        return Scoring.portfolio(request.version(), request.portfolio(), View.CLAIMED).innovations().stream()
                .collect(toMap(Standing::id, Standing::maturity));
    }

    private static Set<String> rows(VersionDifference difference) {
        return difference.changes().stream()
                .map(it -> it.place().row())
                .filter(it -> !it.isEmpty())
                .collect(toSet());
    }

    private static long claims(Portfolio portfolio, Set<String> rows) {
        return Stream.concat(
                        Stream.of(portfolio.spd()),
                        portfolio.innovations().stream().map(it -> it.answers()))
                .flatMap(it -> it.entrySet().stream())
                .filter(it -> rows.contains(it.getKey()) && it.getValue().claimedLevel() > 0)
                .count();
    }
}
