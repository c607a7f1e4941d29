package id.lumbung.planning.rest;

import id.lumbung.instrument.AssumedFact;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Step;
import id.lumbung.planning.GovernmentLevers;
import id.lumbung.planning.GovernmentPlan;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.PlanBoard;
import id.lumbung.planning.PlanPart;
import id.lumbung.planning.PlannedPart;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps a government has chosen to take. */
@Controller("/api/v1")
@Tag(name = "Plan")
@AnswersProblems
class PlanController {
    private final GovernmentLevers levers;
    private final GovernmentPlan plans;

    PlanController(GovernmentLevers levers, GovernmentPlan plans) {
        this.levers = levers;
        this.plans = plans;
    }

    /**
     * The plan of a year.
     *
     * @param index as it is
     * @param after the index when everything in the plan is done
     * @param days that the whole plan takes
     * @param assumed the doubtful facts that gains and days rest on
     */
    @Serdeable
    record PlanAnswer(
            int year,
            BigDecimal index,
            BigDecimal after,
            BigDecimal days,
            List<PartAnswer> parts,
            List<AssumedFact> assumed) {
        static PlanAnswer of(LeverBoard levers, PlanBoard board) {
            return new PlanAnswer(
                    levers.year(),
                    board.plan().before().index(),
                    board.plan().after().index(),
                    board.plan().days(),
                    board.parts().stream().map(PartAnswer::of).toList(),
                    AssumedFact.of(levers.assumedWith(board.parts().stream().flatMap(it -> it.open().stream()))));
        }
    }

    /**
     * A part of the plan.
     *
     * @param version what a change has to name
     * @param name what its steps have in common
     * @param owner who sees to it
     * @param steps the ids they have among the steps of the period
     * @param lost those of them that nobody can take any more; they add and take nothing
     * @param gain what the open steps add after the parts before
     * @param days what the open steps take
     */
    @Serdeable
    record PartAnswer(
            UUID id,
            long version,
            String name,
            String owner,
            @Nullable LocalDate dueOn,
            List<String> steps,
            List<String> lost,
            boolean done,
            boolean editable,
            BigDecimal gain,
            BigDecimal days) {

        static PartAnswer of(PlannedPart planned) {
            var part = planned.part();
            return new PartAnswer(
                    part.id(),
                    part.version(),
                    part.name(),
                    part.owner(),
                    part.dueOn(),
                    planned.steps().stream().map(Step::id).toList(),
                    planned.lost().stream().map(Step::id).toList(),
                    planned.done(),
                    planned.editable(),
                    planned.effect().roundedGain(),
                    planned.effect().days());
        }
    }

    /** Steps to be taken into the plan, by their ids. */
    @Serdeable
    record Choice(@NotEmpty List<@NotBlank String> steps) {}

    /**
     * Who sees to a part, and until when.
     *
     * @param version of the part that was looked at
     */
    @Serdeable
    record Assignment(
            @NotNull Long version,
            @Nullable String owner,
            @Nullable LocalDate dueOn) {}

    /** The version of the part that was looked at. */
    @Serdeable
    record Seen(@NotNull Long version) {}

    /**
     * The plan of the year in its order, and what it does to the index.
     *
     * @param view whose levels are looked at
     */
    @Get("/periods/{year}/plan")
    PlanAnswer plan(int year, @QueryValue(defaultValue = "VERIFIED") View view) {
        var now = levers.of(year, view);
        return PlanAnswer.of(now, plans.of(now));
    }

    /**
     * Takes steps into the plan, like ones as one part, each at most once; answers with the plan.
     *
     * @param view whose levels are looked at
     */
    @Post("/periods/{year}/plan/parts")
    @Status(HttpStatus.CREATED)
    PlanAnswer choose(int year, @QueryValue(defaultValue = "VERIFIED") View view, @Valid @Body Choice choice) {
        plans.choose(year, levers.of(year, view).steps(choice.steps()));
        return plan(year, view);
    }

    /** Says who sees to a part, and until when; answers with its new version. */
    @Put("/plan/parts/{id}")
    Seen assign(UUID id, @Valid @Body Assignment assignment) {
        PlanPart part = plans.assign(
                id, assignment.version(), Objects.requireNonNullElse(assignment.owner(), ""), assignment.dueOn());
        return new Seen(part.version());
    }

    /** Does a part before the one that is before it now. */
    @Post("/plan/parts/{id}/move-up")
    @Status(HttpStatus.NO_CONTENT)
    void moveUp(UUID id, @Valid @Body Seen part) {
        plans.moveUp(id, part.version());
    }

    /**
     * Takes a part out of the plan.
     *
     * @param version of the part that was looked at
     */
    @Delete("/plan/parts/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, @QueryValue long version) {
        plans.remove(id, version);
    }
}
