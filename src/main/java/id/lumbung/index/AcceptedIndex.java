package id.lumbung.index;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static java.util.stream.Collectors.joining;

import id.lumbung.assessment.core.AffairCoverage;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.index.core.WaitingClaims;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.InnovationScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.Totals;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Asks;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the verified index will be when every claim that waits for a verifier is accepted as it is. Only sheets on which
 * something waits are read.
 */
@Singleton
public class AcceptedIndex {
    private final PortfolioRepository rows;
    private final PeriodPortfolio portfolio;

    AcceptedIndex(PortfolioRepository rows, PeriodPortfolio portfolio) {
        this.rows = rows;
        this.portfolio = portfolio;
    }

    /** The index of these figures' year when what waits is accepted. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public IndexScore of(IndexFigures figures) {
        var waiting = portfolio.waiting(figures.year());
        if (waiting.isEmpty()) {
            return figures.verified();
        }
        var before = entered(figures.year(), waiting);
        return index(figures, before, waiting.accepted(before));
    }

    private Portfolio entered(int year, WaitingClaims waiting) {
        var own = waiting.government().isEmpty() ? Stream.<String>empty() : Stream.of(PortfolioRepository.OWN);
        var innovations = waiting.innovations().keySet().stream().sorted();
        return PeriodPortfolio.portfolio(
                rows.findRows(year, Stream.concat(own, innovations).collect(joining(","))));
    }

    /** The sums of all with those of what waits taken out, and put in again as they will be. */
    private static IndexScore index(IndexFigures figures, Portfolio before, Portfolio after) {
        var version = figures.instrument();
        var now = figures.verified().totals();
        var left = eligible(version, before);
        var come = eligible(version, after);
        var covered = new HashMap<String, Long>(figures.affairs().stream()
                .collect(Collectors.toMap(it -> it.affair().code(), AffairCoverage::verified)));
        count(before, left, covered, -1);
        count(after, come, covered, 1);
        covered.keySet().retainAll(version.basicServiceAffairs());
        covered.values().removeIf(it -> it <= 0);
        return Scoring.index(
                version,
                new Totals(
                        now.spd().subtract(own(version, before)).add(own(version, after)),
                        now.eligible() - left.size() + come.size(),
                        now.maturitySum() - sum(left) + sum(come),
                        new TreeSet<>(covered.keySet())));
    }

    private static Map<String, InnovationScore> eligible(InstrumentVersion version, Portfolio portfolio) {
        return portfolio.innovations().stream()
                .map(it -> Scoring.innovation(version, it.profile(), it.answers(), View.VERIFIED))
                .filter(InnovationScore::eligible)
                .collect(Collectors.toMap(InnovationScore::id, it -> it));
    }

    private static void count(
            Portfolio portfolio, Map<String, InnovationScore> eligible, Map<String, Long> affairs, long each) {
        affairs(portfolio, eligible).forEach(it -> affairs.merge(it, each, Long::sum));
    }

    private static Stream<String> affairs(Portfolio portfolio, Map<String, InnovationScore> eligible) {
        return portfolio.innovations().stream()
                .map(Submission::profile)
                .filter(it -> eligible.containsKey(it.id()))
                .flatMap(it -> Stream.ofNullable(it.affair()));
    }

    private static long sum(Map<String, InnovationScore> scores) {
        return scores.values().stream().mapToLong(InnovationScore::maturity).sum();
    }

    private static BigDecimal own(InstrumentVersion version, Portfolio portfolio) {
        return Scoring.spd(version, portfolio.spd(), View.VERIFIED).points();
    }
}
