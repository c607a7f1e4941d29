package id.lumbung.assessment;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.lumbung.assessment.core.Deadline;
import id.lumbung.assessment.core.WaitingClaims;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.security.Access;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what steps are computed from, in a number of queries that does not grow with the government. */
@Singleton
class LeverSource {
    private final PeriodPortfolio portfolios;
    private final PeriodRepository periods;
    private final TenantSettingRepository settings;
    private final YearlyIndexRepository years;
    private final RowEffortRepository efforts;
    private final LeverRepository levers;
    private final GovernmentCalendar calendar;
    private final Access access;

    LeverSource(
            PeriodPortfolio portfolios,
            PeriodRepository periods,
            TenantSettingRepository settings,
            YearlyIndexRepository years,
            RowEffortRepository efforts,
            LeverRepository levers,
            GovernmentCalendar calendar,
            Access access) {
        this.portfolios = portfolios;
        this.periods = periods;
        this.settings = settings;
        this.years = years;
        this.efforts = efforts;
        this.levers = levers;
        this.calendar = calendar;
        this.access = access;
    }

    @Transactional
    LeverBasis read(int year, View view) {
        access.require(DASHBOARD_READ);
        var entered = portfolios.of(year);
        var period = periods.findById(year).orElseThrow();
        return new LeverBasis(
                period,
                CountedPortfolio.of(entered.version(), entered.portfolio(), view),
                efforts.efforts(entered.version()),
                settings.current().zones(),
                levers.findPlaces(year).stream()
                        .collect(toMap(it -> it.innovationId().toString(), Function.identity())),
                waiting(levers.findWaiting(year)),
                OwnAgencies.of(access.actor()),
                years.findById(year).flatMap(it -> Optional.ofNullable(it.target())),
                new Deadline(period.opensOn(), period.closesOn(), period.nationalClosesOn(), calendar.today()));
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
}
