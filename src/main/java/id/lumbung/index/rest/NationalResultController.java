package id.lumbung.index.rest;

import id.lumbung.index.NationalResult;
import id.lumbung.index.NationalResults;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the ministry published of the government, year by year. */
@Controller("/api/v1/national-results")
@Tag(name = "Figures")
@AnswersProblems
class NationalResultController {
    private final NationalResults results;

    NationalResultController(NationalResults results) {
        this.results = results;
    }

    /**
     * What was published of a year.
     *
     * @param source where it says so
     * @param points by aspect or indicator, where known
     */
    @Serdeable
    record Published(
            @Nullable BigDecimal index,
            @Nullable Integer rank,
            @Nullable String source,
            @Nullable Map<String, BigDecimal> points) {}

    /** A year, and what was published of it. */
    @Serdeable
    record PublishedYear(int year, Published published) {
        static PublishedYear of(NationalResult result) {
            return new PublishedYear(
                    result.year(), new Published(result.index(), result.rank(), result.source(), result.points()));
        }
    }

    /** The years of which something was published, the oldest first. */
    @Get
    List<PublishedYear> results() {
        return results.all().stream().map(PublishedYear::of).toList();
    }

    /** Keeps what was published of a year, in the place of what was known of it; answers with all years. */
    @Put("/{year}")
    List<PublishedYear> keep(int year, @Valid @Body Published published) {
        results.take(List.of(new NationalResult(
                year,
                published.index(),
                published.rank(),
                published.source(),
                new TreeMap<>(Objects.requireNonNullElse(published.points(), Map.of())))));
        return results();
    }
}
