package id.lumbung.benchmark.rest;

import id.lumbung.benchmark.PublishedSnapshot;
import id.lumbung.benchmark.PublishedSnapshots;
import id.lumbung.benchmark.Publishing;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.shared.NotFoundException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What a government publishes of a year, for its province to compare. */
@Controller("/api/v1/periods/{year}/snapshot")
@Tag(name = "Figures")
@AnswersProblems
class SnapshotController {
    private final Publishing publishing;
    private final PublishedSnapshots snapshots;

    SnapshotController(Publishing publishing, PublishedSnapshots snapshots) {
        this.publishing = publishing;
        this.snapshots = snapshots;
    }

    /** What the government published last of the year. */
    @Get
    PublishedSnapshot published(int year) {
        return snapshots.own(year).orElseThrow(() -> new NotFoundException("snapshot", year));
    }

    /** Publishes the figures of the year as they are now, in the place of those published before. */
    @Put
    PublishedSnapshot publish(int year) {
        return publishing.publish(year);
    }
}
