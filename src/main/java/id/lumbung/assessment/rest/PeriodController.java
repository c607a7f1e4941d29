package id.lumbung.assessment.rest;

import id.lumbung.assessment.PeriodDays;
import id.lumbung.assessment.PeriodRevisions;
import id.lumbung.assessment.Periods;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** The periods of a government. */
@Controller("/api/v1/periods")
@Tag(name = "Figures")
@AnswersProblems
class PeriodController {
    private final Periods periods;
    private final PeriodRevisions revisions;

    PeriodController(Periods periods, PeriodRevisions revisions) {
        this.periods = periods;
        this.revisions = revisions;
    }

    /** The open period first, then the others, the newest of them first. */
    @Get
    List<PeriodAnswer> periods() {
        return periods.all().stream().map(PeriodAnswer::of).toList();
    }

    /** Opens a period with its indicator sheets, while no other one is open; its version stays the same from then on. */
    @Post
    @Status(HttpStatus.CREATED)
    PeriodAnswer open(@Valid @Body PeriodRequest wanted) {
        return PeriodAnswer.of(periods.open(
                wanted.year(),
                wanted.instrument().code(),
                wanted.instrument().version(),
                wanted.instrument().revision(),
                wanted.days()));
    }

    /** How the period came to the revision of its version that it is assessed by: the last move first. */
    @Get("/{year}/revision")
    List<PeriodMoveAnswer> moves(int year) {
        return revisions.moves(year).stream().map(PeriodMoveAnswer::of).toList();
    }

    /**
     * Takes an open period on to a newer revision of its version: all its figures follow, what was published stays. What it
     * changes is told beforehand by {@code /api/v1/periods/{year}/revision/{revision}}.
     */
    @Post("/{year}/revision")
    PeriodAnswer revise(int year, @Valid @Body RevisionRequest wanted) {
        return PeriodAnswer.of(revisions.move(year, wanted.revision()));
    }

    /** Closes a period: its sheets are neither changed nor verified from then on. */
    @Post("/{year}/closing")
    PeriodAnswer close(int year) {
        return PeriodAnswer.of(periods.close(year));
    }

    /** Opens a closed period again, while no other one is open, with the sheets it lacks by now. */
    @Post("/{year}/reopening")
    PeriodAnswer reopen(int year) {
        return PeriodAnswer.of(periods.reopen(year));
    }

    /** The days of a period, in their order. */
    @Serdeable
    record Days(
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn,
            @NotNull LocalDate nationalClosesOn) {}

    /** Moves the days of a period, open or closed. */
    @Put("/{year}/days")
    PeriodAnswer move(int year, @Valid @Body Days days) {
        return PeriodAnswer.of(
                periods.setDays(year, new PeriodDays(days.opensOn(), days.closesOn(), days.nationalClosesOn())));
    }
}
