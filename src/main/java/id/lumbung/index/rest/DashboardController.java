package id.lumbung.index.rest;

import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.index.AcceptedIndex;
import id.lumbung.index.Dashboard;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.shared.NotFoundException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The figures of the dashboard. */
@Controller("/api/v1/dashboard")
@Tag(name = "Figures")
@AnswersProblems
class DashboardController {
    private final Dashboard dashboard;
    private final GovernmentIndex index;
    private final AcceptedIndex accepted;

    DashboardController(Dashboard dashboard, GovernmentIndex index, AcceptedIndex accepted) {
        this.dashboard = dashboard;
        this.index = index;
        this.accepted = accepted;
    }

    /**
     * Index, zones and affairs of a year.
     *
     * @param year the current period when absent
     */
    @Get
    DashboardAnswer figures(@Nullable @QueryValue Integer year) {
        var wanted = year == null
                ? dashboard
                        .currentPeriod()
                        .orElseThrow(() -> new NotFoundException("period", "current"))
                        .year()
                : year.intValue();
        var figures = index.of(wanted);
        return DashboardAnswer.of(figures, accepted.of(figures), dashboard.zones(wanted));
    }
}
