package id.lumbung.index.rest;

import id.lumbung.index.NationalResult;
import id.lumbung.index.NationalResults;
import id.lumbung.index.core.NationalDoubt;
import id.lumbung.index.core.NationalScale;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
            @Nullable Map<String, @NotNull BigDecimal> points) {}

    /**
     * A total that cannot be with the parts published beside it.
     *
     * @param item the index, or an aspect
     * @param least what its parts make at least, and {@code most} at most
     */
    @Serdeable
    record Doubt(String item, BigDecimal said, BigDecimal least, BigDecimal most) {
        static Doubt of(NationalDoubt doubt) {
            return new Doubt(doubt.item(), doubt.said(), doubt.least(), doubt.most());
        }
    }

    /**
     * A year, and what was published of it.
     *
     * @param scale of its index: points before 2021, which compare with nothing later
     * @param doubts what contradicts itself in it
     */
    @Serdeable
    record PublishedYear(int year, NationalScale scale, Published published, List<Doubt> doubts) {
        static PublishedYear of(NationalResult result, List<NationalDoubt> doubts) {
            return new PublishedYear(
                    result.year(),
                    result.scale(),
                    new Published(result.index(), result.rank(), result.source(), result.points()),
                    doubts.stream().map(Doubt::of).toList());
        }
    }

    /** The years of which something was published, the oldest first. */
    @Get
    List<PublishedYear> results() {
        return results.all().stream()
                .map(it -> PublishedYear.of(it, results.doubts(it)))
                .toList();
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

    /** Forgets what was published of a year; its target stays. */
    @Delete("/{year}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(int year) {
        results.remove(year);
    }
}
