package id.lumbung.assessment.rest;

import id.lumbung.assessment.PeriodPortfolio;
import id.lumbung.instrument.PortfolioWriter;
import io.micronaut.core.io.Writable;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What a government entered in a period. */
@Controller("/api/v1/periods")
class PeriodController {
    private final PeriodPortfolio portfolios;

    PeriodController(PeriodPortfolio portfolios) {
        this.portfolios = portfolios;
    }

    /** Everything that was claimed, verified and proven in the year, in the form the scoring takes. */
    @Get("/{year}/portfolio")
    @Produces(MediaType.APPLICATION_JSON)
    Writable portfolio(int year) {
        var portfolio = portfolios.of(year);
        return new Writable() {
            @Override
            public void writeTo(OutputStream target, @Nullable Charset charset) throws IOException {
                PortfolioWriter.write(portfolio, target);
            }

            @Override
            public void writeTo(Writer target) {
                throw new UnsupportedOperationException("A portfolio is bytes");
            }
        };
    }
}
