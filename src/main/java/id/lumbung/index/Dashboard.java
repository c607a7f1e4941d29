package id.lumbung.index;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;

import id.lumbung.assessment.AssessmentBasis;
import id.lumbung.assessment.GovernmentCalendar;
import id.lumbung.assessment.OwnAgencies;
import id.lumbung.assessment.Period;
import id.lumbung.index.core.Deadline;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Asks;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the leaders of a government see of a year: zones, agencies, past years and targets. */
@Singleton
public class Dashboard {
    private static final List<UUID> NO_AGENCY = List.of(new UUID(0, 0));

    private final AssessmentBasis basis;
    private final DashboardRepository figures;
    private final YearlyIndexRepository years;
    private final Access access;
    private final GovernmentCalendar calendar;

    Dashboard(
            AssessmentBasis basis,
            DashboardRepository figures,
            YearlyIndexRepository years,
            Access access,
            GovernmentCalendar calendar) {
        this.basis = basis;
        this.figures = figures;
        this.years = years;
        this.access = access;
        this.calendar = calendar;
    }

    /** The open period, else the last one; none before the first. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public Optional<Period> currentPeriod() {
        return basis.currentPeriod();
    }

    /** How much time of the period is left, where the government works. */
    @Asks(DASHBOARD_READ)
    public Deadline deadline(Period period) {
        return new Deadline(period.opensOn(), period.closesOn(), period.nationalClosesOn(), calendar.today());
    }

    /** The agencies the current actor works for; empty for whoever looks at the whole government. */
    public Set<UUID> ownAgencies() {
        return OwnAgencies.of(access.actor());
    }

    /** The zones of the year, agency by agency. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public GovernmentZones zones(int year) {
        var rule = basis.zones();
        return new GovernmentZones(rule, figures.findZonesByAgency(year, rule.standardValue(), rule.yellowFrom()));
    }

    /** The innovations that lack the least to the standard value; of these agencies, or of all when none is named. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public List<NearStandard> nearStandard(int year, Set<UUID> agencies, int size) {
        var standard = basis.zones().standardValue();
        var named = agencies.isEmpty() ? NO_AGENCY : List.copyOf(agencies);
        return figures.findNearStandard(year, standard, agencies.isEmpty(), named, size);
    }

    /** What was published of each year, and what the government had set itself; oldest first. */
    @Asks(DASHBOARD_READ)
    @Transactional
    public List<YearlyIndex> years() {
        return years.findAllOrderByYear();
    }
}
