package id.lumbung.instrument.rest;

import id.lumbung.instrument.PortfolioInbox;
import id.lumbung.instrument.ScoreWriter;
import id.lumbung.instrument.VersionName;
import id.lumbung.platform.web.StreamedJson;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Scores portfolios by the same code as every screen. */
@Controller("/api/v1/instruments/{code}/{version}")
class ScoreController {
    private final PortfolioInbox inbox;

    ScoreController(PortfolioInbox inbox) {
        this.inbox = inbox;
    }

    @Operation(
            operationId = "score",
            summary = "Score a portfolio",
            description = "Computes the claimed and the verified index of a portfolio. Nothing is kept.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PortfolioDocument.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The scores",
            content = @Content(schema = @Schema(implementation = ScoreDocument.class)))
    @ApiResponse(responseCode = "400", description = "Refused, with a line for each flaw and its JSON path")
    @Post("/score")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    StreamedJson score(
            String code,
            String version,
            @QueryValue @Nullable String as,
            @QueryValue(defaultValue = "false") boolean explain,
            @Parameter(hidden = true) HttpServletRequest sent)
            throws IOException {
        var request = inbox.read(sent.getInputStream(), new VersionName(code, version), as);
        return target -> new ScoreWriter(request, explain).write(target, false);
    }
}
