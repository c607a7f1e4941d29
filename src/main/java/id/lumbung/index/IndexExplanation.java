package id.lumbung.index;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.lumbung.assessment.AssessmentBasis;
import id.lumbung.assessment.core.PointSpan;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Standing;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.platform.security.Asks;
import id.lumbung.shared.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Takes the figures of a year apart, innovation by innovation. */
@Singleton
public class IndexExplanation {
    private static final int LARGEST_PAGE = 200;

    private final AssessmentBasis basis;
    private final StandingRepository standings;
    private final PortfolioRepository rows;
    private final Agencies agencies;

    IndexExplanation(AssessmentBasis basis, StandingRepository standings, PortfolioRepository rows, Agencies agencies) {
        this.basis = basis;
        this.standings = standings;
        this.rows = rows;
        this.agencies = agencies;
    }

    /**
     * What the innovations add up to.
     *
     * @throws NotFoundException when the government has no such year or agency, or the instrument no such affair
     */
    @Asks(DASHBOARD_READ)
    @Transactional
    public StandingFigures figures(int year, StandingFilter filter) {
        var version = basis.version(year);
        var zones = basis.zones();
        var sums = sums(year, filter, zones);
        return new StandingFigures(
                year,
                version,
                zones,
                filter,
                named(filter.agencies()),
                affair(version, filter),
                sums.getOrDefault(View.CLAIMED, StandingSums.none(View.CLAIMED)),
                sums.getOrDefault(View.VERIFIED, StandingSums.none(View.VERIFIED)),
                sums(year, filter.inEveryZone(), zones).values().stream()
                        .mapToLong(StandingSums::innovations)
                        .findFirst()
                        .orElse(0));
    }

    /** Where some of the innovations stand; those that bring most come first. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public List<InnovationStanding> innovations(int year, StandingFilter filter, int offset, int limit) {
        var version = basis.version(year);
        var points = PointSpan.of(filter.zone(), basis.zones());
        var page = standings.find(
                year,
                points.from(),
                points.below(),
                agencies(filter),
                filter.affair(),
                Math.clamp(limit, 1, LARGEST_PAGE),
                Math.max(offset, 0));
        if (page.isEmpty()) {
            return List.of();
        }
        var wanted = page.stream().map(it -> it.innovationId().toString()).collect(joining(","));
        var entered = PeriodPortfolio.submissions(rows.findRows(year, wanted)).stream()
                .collect(toMap(it -> it.profile().id(), Function.identity()));
        return page.stream()
                .map(it -> standing(
                        version,
                        it,
                        Objects.requireNonNull(entered.get(it.innovationId().toString()))))
                .toList();
    }

    private Map<View, StandingSums> sums(int year, StandingFilter filter, ZoneRule zones) {
        var points = PointSpan.of(filter.zone(), zones);
        return standings
                .sums(
                        year,
                        points.from(),
                        points.below(),
                        agencies(filter),
                        filter.affair(),
                        zones.standardValue(),
                        zones.yellowFrom())
                .stream()
                .collect(toMap(StandingSums::view, Function.identity()));
    }

    private static String agencies(StandingFilter filter) {
        return filter.agencies().stream().map(UUID::toString).sorted().collect(joining(","));
    }

    private List<Agency> named(Set<UUID> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        var known = agencies.list().stream().collect(toMap(Agency::id, Function.identity()));
        return wanted.stream()
                .map(it -> Optional.ofNullable(known.get(it)).orElseThrow(() -> new NotFoundException("agency", it)))
                .sorted(Comparator.comparing(Agency::name))
                .toList();
    }

    private static Optional<Affair> affair(InstrumentVersion version, StandingFilter filter) {
        var code = filter.affair();
        return code == null
                ? Optional.empty()
                : Optional.of(version.affair(code).orElseThrow(() -> new NotFoundException("affair", code)));
    }

    private static InnovationStanding standing(
            InstrumentVersion version, InnovationPlace innovation, Submission entered) {
        return new InnovationStanding(
                innovation, standing(version, entered, View.CLAIMED), standing(version, entered, View.VERIFIED));
    }

    private static Standing standing(InstrumentVersion version, Submission entered, View view) {
        var score = Scoring.innovation(version, entered.profile(), entered.answers(), view);
        return new Standing(score.id(), score.maturity(), score.reasons());
    }
}
