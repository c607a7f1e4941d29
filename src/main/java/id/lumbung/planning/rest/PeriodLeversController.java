package id.lumbung.planning.rest;

import id.lumbung.instrument.core.View;
import id.lumbung.planning.GovernmentLevers;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.platform.web.Streamed;
import id.lumbung.portfolio.LeverWriter;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;

/** The steps of a period. */
@Controller("/api/v1/periods")
@Tag(name = "Figures")
@AnswersProblems
class PeriodLeversController {
    private static final String USUAL = "1000";
    private static final int MOST = 10_000;

    private final GovernmentLevers levers;

    PeriodLeversController(GovernmentLevers levers) {
        this.levers = levers;
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
            int year, @QueryValue(defaultValue = "VERIFIED") View view, @QueryValue(defaultValue = USUAL) int top)
            throws IOException {
        var answer = levers.of(year, view).answer(Math.clamp(top, 1, MOST));
        return Streamed.made(target -> LeverWriter.write(answer, target));
    }
}
