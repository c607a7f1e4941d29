package id.lumbung.planning;

import static id.lumbung.platform.security.Permission.PLAN_EDIT;

import id.lumbung.index.InnovationPlace;
import id.lumbung.index.PeriodPortfolio;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Scope;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may plan which steps: an agency's head those on its innovations, whoever plans for the government all. */
@Singleton
class PlanAccess {
    private final PeriodPortfolio portfolios;
    private final Access access;

    PlanAccess(PeriodPortfolio portfolios, Access access) {
        this.portfolios = portfolios;
        this.access = access;
    }

    /** Refuses whoever may not plan all of these steps. */
    void require(int year, Collection<Step> steps) {
        access.require(PLAN_EDIT);
        var places = portfolios.places(year).stream()
                .collect(Collectors.toMap(it -> it.innovationId().toString(), Function.identity()));
        if (!may(steps, places)) {
            throw new ForbiddenException(PLAN_EDIT);
        }
    }

    boolean may(Collection<Step> steps, Map<String, InnovationPlace> places) {
        var scope = access.actor().scopeOf(PLAN_EDIT);
        return scope.filter(it -> switch (it) {
                    case Scope.Everywhere() -> true;
                    case Scope.Agencies(var ids) ->
                        !steps.isEmpty()
                                && steps.stream().allMatch(step -> step.innovationId()
                                        .map(places::get)
                                        .filter(place -> ids.contains(place.agencyId()))
                                        .isPresent());
                })
                .isPresent();
    }
}
