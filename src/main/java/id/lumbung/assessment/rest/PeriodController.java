package id.lumbung.assessment.rest;

import id.lumbung.assessment.GovernmentLevers;
import id.lumbung.assessment.PeriodPortfolio;
import id.lumbung.assessment.Periods;
import id.lumbung.instrument.core.View;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.platform.web.Streamed;
import id.lumbung.portfolio.LeverWriter;
import id.lumbung.portfolio.PortfolioWriter;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;

/** The periods of a government, and what was entered in one. */
@Controller("/api/v1/periods")
@Tag(name = "Figures")
@AnswersProblems
class PeriodController {
    private static final String USUAL = "1000";
    private static final int MOST = 10_000;

    private final Periods periods;
    private final PeriodPortfolio portfolios;
    private final GovernmentLevers levers;

    PeriodController(Periods periods, PeriodPortfolio portfolios, GovernmentLevers levers) {
        this.periods = periods;
        this.portfolios = portfolios;
        this.levers = levers;
    }

    /** The open period first, then the others, the newest of them first. */
    @Get
    List<PeriodAnswer> periods() {
        return periods.all().stream().map(PeriodAnswer::of).toList();
    }

    /** Opens a period with its indicator sheets, while no other one is open; its instrument stays the same from then on. */
    @Post
    @Status(HttpStatus.CREATED)
    PeriodAnswer open(@Valid @Body PeriodRequest wanted) {
        return PeriodAnswer.of(periods.open(
                wanted.year(), wanted.instrument().code(), wanted.instrument().version(), wanted.days()));
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

    /** Everything that was claimed, verified and proven in the year, in the form the scoring takes. */
    @ApiResponse(
            responseCode = "200",
            description = "A portfolio",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Portfolio")))
    @Get("/{year}/portfolio")
    @Produces(MediaType.APPLICATION_JSON)
    Streamed portfolio(int year) {
        var portfolio = portfolios.of(year);
        return target -> PortfolioWriter.write(portfolio, target);
    }

    /**
     * The steps that raise the index of the year, with the days the government's own experience says they take: the most
     * gain first. Whoever works for some agencies is given the steps on their innovations.
     *
     * @param view whose levels are looked at
     * @param top how many steps are listed, 10,000 at most
     */
    @ApiResponse(
            responseCode = "200",
            description = "The steps",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Levers")))
    @Get("/{year}/levers")
    @Produces(MediaType.APPLICATION_JSON)
    Streamed levers(
            int year, @QueryValue(defaultValue = "VERIFIED") View view, @QueryValue(defaultValue = USUAL) int top) {
        var answer = levers.of(year, view).answer(Math.clamp(top, 1, MOST));
        return target -> LeverWriter.write(answer, target);
    }
}
