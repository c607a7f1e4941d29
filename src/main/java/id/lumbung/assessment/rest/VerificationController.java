package id.lumbung.assessment.rest;

import id.lumbung.assessment.SheetVerification;
import id.lumbung.assessment.VerificationQueue;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** The verifier's queue and decisions. */
@Controller("/api/v1/verification")
@Tag(name = "Verification")
@AnswersProblems
class VerificationController {
    private static final int LARGEST_PAGE = 200;

    private final VerificationQueue queue;
    private final SheetVerification desk;

    VerificationController(VerificationQueue queue, SheetVerification desk) {
        this.queue = queue;
        this.desk = desk;
    }

    /**
     * The claims that wait, oldest first.
     *
     * @param size of a page, 200 at most
     */
    @Get
    QueueAnswer waiting(@QueryValue(defaultValue = "0") int page, @QueryValue(defaultValue = "50") int size) {
        var rows = Math.clamp(size, 1, LARGEST_PAGE);
        var offset = Math.max(0L, page) * rows;
        return QueueAnswer.of(queue.standing(), queue.waiting(offset, rows));
    }

    /** Accepts, corrects or returns a claim in the version that was looked at; 409 when somebody was faster. */
    @Post("/{sheet}/{indicator}/decision")
    DecisionAnswer decide(UUID sheet, String indicator, @Valid @Body DecisionRequest decision) {
        return DecisionAnswer.of(desk.decide(sheet, indicator, decision.version(), decision.toVerdict()));
    }

    /** Takes the caller's own last decision back. */
    @Post("/undo")
    DecisionAnswer undo() {
        return DecisionAnswer.of(desk.undo());
    }
}
