package id.lumbung.planning;

import static java.util.stream.Collectors.toMap;

import id.lumbung.assessment.AssessmentBasis;
import id.lumbung.assessment.EffortSettings;
import id.lumbung.assessment.GovernmentCalendar;
import id.lumbung.index.PeriodPortfolio;
import id.lumbung.index.Targets;
import id.lumbung.index.core.Deadline;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.View;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Reads what steps are computed from, in a number of queries that does not grow with the government. For any reader. */
@Singleton
class LeverSource {
    private final PeriodPortfolio portfolios;
    private final AssessmentBasis basis;
    private final Targets targets;
    private final EffortSettings efforts;
    private final GovernmentCalendar calendar;
    private final LeverRevisionRepository revisions;

    LeverSource(
            PeriodPortfolio portfolios,
            AssessmentBasis basis,
            Targets targets,
            EffortSettings efforts,
            GovernmentCalendar calendar,
            LeverRevisionRepository revisions) {
        this.portfolios = portfolios;
        this.basis = basis;
        this.targets = targets;
        this.efforts = efforts;
        this.calendar = calendar;
        this.revisions = revisions;
    }

    /** Which state of everything that is read a reading now would find. */
    @Transactional
    LeverRevision revision(int year) {
        var rows = revisions.find(year);
        return new LeverRevision(rows.state(), rows.innovations(), calendar.today());
    }

    @Transactional
    LeverBasis read(int year, View view) {
        var entered = portfolios.of(year);
        var period = basis.period(year);
        var today = calendar.today();
        return new LeverBasis(
                period,
                CountedPortfolio.of(entered.version(), entered.portfolio(), view),
                efforts.of(entered.version()).on(today, entered.version()),
                basis.zones(),
                portfolios.places(year).stream()
                        .collect(toMap(it -> it.innovationId().toString(), Function.identity())),
                portfolios.waiting(year),
                targets.of(year),
                new Deadline(period.opensOn(), period.closesOn(), period.nationalClosesOn(), today));
    }
}
