package id.lumbung.portfolio.rest;

import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.platform.web.Streamed;
import id.lumbung.portfolio.PortfolioInbox;
import id.lumbung.portfolio.ScoreWriter;
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
import org.jspecify.annotations.Nullable;

/** Scores portfolios by the same code as every screen. */
@Controller("/api/v1/instruments/{code}/{version}")
@Tag(name = "Instruments")
@AnswersProblems
class ScoreController {
    private final PortfolioInbox inbox;

    ScoreController(PortfolioInbox inbox) {
        this.inbox = inbox;
    }

    /**
     * Computes the claimed and the verified index of a portfolio. Nothing is kept. A portfolio with a flaw is not
     * computed at all: 400, with one line for each flaw and its JSON path. 50,000 innovations and 128 MiB are the most
     * that is read; of large portfolios a few are taken at a time, and 503 asks to come back.
     *
     * @param as another version of the instrument to score it in, such as 2025, or 2025/1 for one of its revisions
     * @param explain that everything carries the rows it is the sum of
     */
    @Post("/score")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PortfolioDocument.class)))
    @ApiResponse(
            responseCode = "200",
            description = "The scores",
            content = @Content(schema = @Schema(implementation = ScoreDocument.class)))
    Streamed score(
            String code,
            String version,
            @QueryValue @Nullable String as,
            @QueryValue(defaultValue = "false") boolean explain,
            @Parameter(hidden = true) HttpServletRequest sent)
            throws IOException {
        var request = inbox.read(sent.getInputStream(), new VersionName(code, version, null), as);
        return Streamed.made(target -> new ScoreWriter(request, explain).write(target, false));
    }
}
