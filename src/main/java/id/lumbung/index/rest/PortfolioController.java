package id.lumbung.index.rest;

import id.lumbung.index.PeriodPortfolio;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.platform.web.Streamed;
import id.lumbung.portfolio.PortfolioWriter;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;

/** What was entered in a period. */
@Controller("/api/v1/periods")
@Tag(name = "Figures")
@AnswersProblems
class PortfolioController {
    private final PeriodPortfolio portfolios;

    PortfolioController(PeriodPortfolio portfolios) {
        this.portfolios = portfolios;
    }

    /** Everything that was claimed, verified and proven in the year, in the form the scoring takes. */
    @ApiResponse(
            responseCode = "200",
            description = "A portfolio",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Portfolio")))
    @Get("/{year}/portfolio")
    @Produces(MediaType.APPLICATION_JSON)
    Streamed portfolio(int year) throws IOException {
        var portfolio = portfolios.of(year);
        return Streamed.made(target -> PortfolioWriter.write(portfolio, target));
    }
}
