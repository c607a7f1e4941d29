package id.lumbung.assessment.rest;

import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.LevelGains;
import id.lumbung.assessment.Receipts;
import id.lumbung.assessment.SendingPlan;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.shared.NotFoundException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/** Sends the sheet of the government's own indicators, as the sheet of an innovation is sent. */
@Controller("/api/v1/government-indicators")
@Tag(name = "Indicator sheets")
@AnswersProblems
class OwnSubmissionController {
    private final SheetService sheets;
    private final SheetSubmission submission;
    private final LevelGains gains;
    private final Receipts receipts;

    OwnSubmissionController(SheetService sheets, SheetSubmission submission, LevelGains gains, Receipts receipts) {
        this.sheets = sheets;
        this.submission = submission;
        this.gains = gains;
        this.receipts = receipts;
    }

    /** What would be sent now, what would stay, and what that costs. */
    @Get("/submission")
    PlannedSending planned() {
        var sheet = open();
        return PlannedSending.of(SendingPlan.of(sheet), gains.missing(sheet));
    }

    /** Sends what is claimed and proven to the verifiers; answers with the receipt. */
    @Post("/submission")
    SendingReceipt submit() {
        var sending = submission.submit(open().sheet().id());
        return SendingReceipt.of(receipts.open(sending.id()));
    }

    /** Takes one row back, in the version that was looked at, while no verifier has decided it. */
    @Post("/rows/{indicator}/withdrawal")
    @Status(HttpStatus.NO_CONTENT)
    void withdrawRow(String indicator, @Valid @Body WithdrawalRequest row) {
        submission.withdraw(open().sheet().id(), indicator, row.version());
    }

    /** The receipts of what was sent, newest first, without their rows. */
    @Get("/sendings")
    List<SendingHead> sendings() {
        return receipts.of(open().sheet().id()).stream().map(SendingHead::of).toList();
    }

    /** The receipt of a sending, with what has become of its rows. */
    @Get("/sendings/{sending}")
    SendingReceipt receipt(UUID sending) {
        var receipt = receipts.open(sending);
        if (!receipt.isOf(open())) {
            throw new NotFoundException("sending", sending);
        }
        return SendingReceipt.of(receipt);
    }

    /** Takes the rows of a sending back that still wait for a verifier; answers with its receipt. */
    @Post("/sendings/{sending}/withdrawal")
    SendingReceipt withdraw(UUID sending) {
        submission.withdraw(open().sheet().id(), sending);
        return receipt(sending);
    }

    private GovernmentSheet open() {
        return sheets.openOwn().orElseThrow(() -> new NotFoundException("sheet", ""));
    }
}
