package id.lumbung.index.rest;

import id.lumbung.index.RevisionPreviews;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What a newer revision of its instrument would make of a period. */
@Controller("/api/v1/periods")
@Tag(name = "Figures")
@AnswersProblems
class RevisionPreviewController {
    private final RevisionPreviews previews;

    RevisionPreviewController(RevisionPreviews previews) {
        this.previews = previews;
    }

    /** The index of the year as it is and under another revision of its version, with whom and what that changes. */
    @Get("/{year}/revision/{revision}")
    RevisionPreviewAnswer preview(int year, int revision) {
        return RevisionPreviewAnswer.of(previews.of(year, revision));
    }
}
