package id.lumbung.index.rest;

import id.lumbung.index.VersionComparison;
import id.lumbung.index.VersionComparisons;
import id.lumbung.instrument.AssumedFact;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.FigureKind;
import id.lumbung.instrument.core.Reason;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** A year under another version of its instrument. */
@Controller("/api/v1/periods")
@Tag(name = "Figures")
@AnswersProblems
class VersionComparisonController {
    private final VersionComparisons comparisons;

    VersionComparisonController(VersionComparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * The index under one version.
     *
     * @param assumed the doubtful facts it rests on
     */
    @Serdeable
    record Side(
            String version,
            int revision,
            DashboardAnswer.Index claimed,
            DashboardAnswer.Index verified,
            List<AssumedFact> assumed) {
        static Side of(VersionComparison.Side side) {
            return new Side(
                    side.version().code(),
                    side.version().revision().number(),
                    DashboardAnswer.Index.of(side.claimed()),
                    DashboardAnswer.Index.of(side.verified()),
                    AssumedFact.of(Assumed.of(side.version(), FigureKind.CATEGORY)));
        }
    }

    /**
     * An innovation that counts under one version and not under the other, or for other reasons not.
     *
     * @param added what only the other version has against it
     * @param gone what only the version of the year has against it
     */
    @Serdeable
    record Moved(UUID innovation, String title, List<Reason> added, List<Reason> gone) {
        static Moved of(VersionComparison.Moved moved) {
            return new Moved(
                    moved.innovation().innovationId(), moved.innovation().title(), moved.added(), moved.gone());
        }
    }

    /** The year under its own version and under the other. */
    @Serdeable
    record Comparison(int year, Side now, Side then, List<Moved> moved) {}

    /**
     * What another version of the instrument would make of what was entered in the year.
     *
     * @param as the other version, such as 2025, or 2025/1 for one of its revisions
     */
    @Get("/{year}/comparison")
    Comparison compare(int year, @QueryValue String as) {
        var compared = comparisons.of(year, as);
        return new Comparison(
                compared.year(),
                Side.of(compared.now()),
                Side.of(compared.then()),
                compared.moved().stream().map(Moved::of).toList());
    }
}
