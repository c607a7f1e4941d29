package id.lumbung.portfolio.rest;

import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.CountedPortfolio;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.View;
import id.lumbung.instrument.core.lever.Additions;
import id.lumbung.instrument.core.lever.BestSets;
import id.lumbung.instrument.core.lever.Levers;
import id.lumbung.instrument.core.lever.Settled;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.platform.web.Streamed;
import id.lumbung.portfolio.LeverAnswer;
import id.lumbung.portfolio.LeverWriter;
import id.lumbung.portfolio.PortfolioInbox;
import id.lumbung.portfolio.VersionName;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says of portfolios which steps raise their index. */
@Controller("/api/v1/instruments/{code}/{version}")
@Tag(name = "Instruments")
@AnswersProblems
class LeverController {
    private static final String USUAL = "1000";
    private static final int MOST = 10_000;

    private final PortfolioInbox inbox;
    private final Clock clock;

    LeverController(PortfolioInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /**
     * Finds the steps that raise the index of a portfolio: the most gain first, then the least work, then by id. What
     * tells of a year that is over is listed apart, because no step raises it any more. Nothing is kept. Flaws are refused as by the score, and the same limits hold.
     *
     * @param as another version of the instrument to look for steps in, such as 2025, or 2025/1 for one of its revisions
     * @param view whose levels are looked at
     * @param top how many steps are listed, 10,000 at most
     */
    @Post("/levers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PortfolioDocument.class)))
    @ApiResponse(
            responseCode = "200",
            description = "The steps",
            content = @Content(schema = @Schema(implementation = LeverDocument.class)))
    Streamed levers(
            String code,
            String version,
            @QueryValue @Nullable String as,
            @QueryValue(defaultValue = "VERIFIED") View view,
            @QueryValue(defaultValue = USUAL) int top,
            @Parameter(hidden = true) HttpServletRequest sent)
            throws IOException {
        var request = inbox.read(sent.getInputStream(), new VersionName(code, version, null), as);
        var portfolio = CountedPortfolio.of(request.version(), request.portfolio(), view);
        var efforts = request.version().efforts().on(LocalDate.now(clock), request.version());
        var levers =
                Levers.best(portfolio, efforts, Additions.usualMaturity(request.version()), Math.clamp(top, 1, MOST));
        var answer = new LeverAnswer(
                portfolio,
                levers,
                Settled.of(portfolio, efforts),
                BestSets.of(portfolio),
                Assumed.of(request.version(), FigureKind.CATEGORY, FigureKind.DAYS));
        return Streamed.made(target -> LeverWriter.write(answer, target));
    }
}
