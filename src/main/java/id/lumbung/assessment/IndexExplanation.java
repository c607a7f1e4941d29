package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Affair;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Scoring;
import id.lumbung.instrument.core.Standing;
import id.lumbung.instrument.core.Submission;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.ZoneRule;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Scope;
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

    private final PeriodRepository periods;
    private final TenantSettingRepository settings;
    private final StandingRepository standings;
    private final PortfolioRepository rows;
    private final Agencies agencies;
    private final Instruments instruments;
    private final Access access;

    IndexExplanation(
            PeriodRepository periods,
            TenantSettingRepository settings,
            StandingRepository standings,
            PortfolioRepository rows,
            Agencies agencies,
            Instruments instruments,
            Access access) {
        this.periods = periods;
        this.settings = settings;
        this.standings = standings;
        this.rows = rows;
        this.agencies = agencies;
        this.instruments = instruments;
        this.access = access;
    }

    /**
     * What the innovations add up to.
     *
     * @throws NotFoundException when the government has no such year or agency, or the instrument no such affair
     */
    @Transactional
    public StandingFigures figures(int year, StandingFilter filter) {
        access.require(DASHBOARD_READ);
        var version = version(year);
        var zones = settings.current().zones();
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
    @Transactional
    public List<InnovationStanding> innovations(int year, StandingFilter filter, int offset, int limit) {
        access.require(DASHBOARD_READ);
        var version = version(year);
        var zones = settings.current().zones();
        var page = standings.find(
                year,
                ListCriteria.from(filter.zone(), zones),
                ListCriteria.below(filter.zone(), zones),
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
        return standings
                .sums(
                        year,
                        ListCriteria.from(filter.zone(), zones),
                        ListCriteria.below(filter.zone(), zones),
                        agencies(filter),
                        filter.affair(),
                        zones.standardValue(),
                        zones.yellowFrom())
                .stream()
                .collect(toMap(StandingSums::view, Function.identity()));
    }

    private InstrumentVersion version(int year) {
        var period = periods.findById(year).orElseThrow(() -> new NotFoundException("period", year));
        return instruments.version(period.instrumentCode(), period.instrumentVersion());
    }

    private static String agencies(StandingFilter filter) {
        return filter.agencies().isEmpty() ? "" : ListCriteria.ids(new Scope.Agencies(filter.agencies()));
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

    private static InnovationStanding standing(InstrumentVersion version, LeverPlace innovation, Submission entered) {
        return new InnovationStanding(
                innovation, standing(version, entered, View.CLAIMED), standing(version, entered, View.VERIFIED));
    }

    private static Standing standing(InstrumentVersion version, Submission entered, View view) {
        var score = Scoring.innovation(version, entered.profile(), entered.answers(), view);
        return new Standing(score.id(), score.maturity(), score.reasons());
    }
}
