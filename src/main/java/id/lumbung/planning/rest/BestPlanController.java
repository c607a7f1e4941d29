package id.lumbung.planning.rest;

import id.lumbung.instrument.core.Band;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.BestPlan;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.instrument.core.lever.TargetPlan;
import id.lumbung.planning.GovernmentLevers;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.shared.Flaw;
import id.lumbung.shared.UnreadableException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The best plan within a number of days, or the one of least effort to an index or a category. */
@Controller("/api/v1/periods")
@Tag(name = "Plan")
@AnswersProblems
class BestPlanController {
    private static final int DECIMALS = 2;

    private final GovernmentLevers levers;

    BestPlanController(GovernmentLevers levers) {
        this.levers = levers;
    }

    /**
     * A plan that was found. Its steps can be taken into the plan of the year by their ids.
     *
     * @param index after it
     * @param gain what it adds
     * @param days that it takes
     * @param reachable absent when a number of days was given; else whether the plan reaches what was asked for, or only
     *     comes closest to it
     * @param proven whether it is certain that no plan is better
     * @param bound no plan within these days reaches a higher index
     * @param leastDays absent when a number of days was given; else no plan reaches what was asked for in fewer days
     * @param steps in the order of the plan
     */
    @Serdeable
    record BestPlanAnswer(
            int year,
            BigDecimal index,
            BigDecimal gain,
            BigDecimal days,
            @Nullable Boolean reachable,
            boolean proven,
            BigDecimal bound,
            @Nullable BigDecimal leastDays,
            List<String> steps) {

        static BestPlanAnswer of(int year, BestPlan plan) {
            return of(year, plan, null, plan.proven(), null);
        }

        static BestPlanAnswer of(int year, TargetPlan target) {
            return of(year, target.plan(), target.reachable(), target.proven(), target.leastDays());
        }

        private static BestPlanAnswer of(
                int year, BestPlan plan, @Nullable Boolean reachable, boolean proven, @Nullable BigDecimal leastDays) {
            return new BestPlanAnswer(
                    year,
                    plan.index().index(),
                    plan.gain().rounded(DECIMALS),
                    plan.days(),
                    reachable,
                    proven,
                    plan.bound().rounded(DECIMALS),
                    leastDays,
                    plan.steps().stream().map(Step::id).toList());
        }
    }

    /**
     * Looks for the best plan; exactly one of days, index and category says what is given. It may take seconds.
     *
     * @param days person-days there are
     * @param index to be reached with the least effort
     * @param category to be reached with the least effort, by its code
     * @param additions how many new innovations may be counted on
     * @param view whose levels are looked at
     */
    @Get("/{year}/plan/best")
    BestPlanAnswer best(
            int year,
            @QueryValue @Nullable BigDecimal days,
            @QueryValue @Nullable BigDecimal index,
            @QueryValue @Nullable String category,
            @QueryValue(defaultValue = "0") int additions,
            @QueryValue(defaultValue = "VERIFIED") View view) {
        if (Stream.of(days, index, category).filter(Objects::nonNull).count() != 1) {
            throw new UnreadableException(List.of(new Flaw("days, index, category", "platform.flaw.one")));
        }
        if (days != null) {
            return BestPlanAnswer.of(year, levers.within(year, view, days, additions));
        }
        var wanted = index == null ? least(year, view, category) : index;
        return BestPlanAnswer.of(year, levers.reaching(year, view, wanted, additions));
    }

    private BigDecimal least(int year, View view, @Nullable String category) {
        return levers.of(year, view).version().categories().stream()
                .filter(it -> it.code().equals(category))
                .map(Band::min)
                .findFirst()
                .orElseThrow(() -> new UnreadableException(List.of(new Flaw("category", "platform.flaw.value"))));
    }
}
