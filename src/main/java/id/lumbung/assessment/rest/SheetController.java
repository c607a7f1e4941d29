package id.lumbung.assessment.rest;

import id.lumbung.assessment.LevelGains;
import id.lumbung.assessment.Receipts;
import id.lumbung.assessment.SendingPlan;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.shared.NotFoundException;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/** The indicator sheet of an innovation, in the current period or its last one. */
@Controller("/api/v1/innovations/{innovation}/sheet")
@Tag(name = "Indicator sheets")
@AnswersProblems
class SheetController {
    private final SheetService sheets;
    private final SheetSubmission submission;
    private final LevelGains gains;
    private final Receipts receipts;

    SheetController(SheetService sheets, SheetSubmission submission, LevelGains gains, Receipts receipts) {
        this.sheets = sheets;
        this.submission = submission;
        this.gains = gains;
        this.receipts = receipts;
    }

    /** The sheet with its rows and the running score. */
    @Get
    IndicatorSheet sheet(UUID innovation) {
        return IndicatorSheet.of(sheets.open(innovation));
    }

    /** Claims a level of one row, in the version that was looked at; answers with the sheet as it stands then. */
    @Put("/rows/{indicator}")
    IndicatorSheet claim(UUID innovation, String indicator, @Valid @Body ClaimRequest claim) {
        sheets.claim(open(innovation).sheet().id(), claim.toClaim(indicator));
        return sheet(innovation);
    }

    /** What would be sent now, what would stay with the agency, and what that costs. */
    @Get("/submission")
    PlannedSending planned(UUID innovation) {
        var sheet = open(innovation);
        return PlannedSending.of(SendingPlan.of(sheet), gains.missing(sheet));
    }

    /** Sends what is claimed and proven, and is with the agency, to the verifiers; answers with the receipt. */
    @Post("/submission")
    SendingReceipt submit(UUID innovation) {
        var sending = submission.submit(open(innovation).sheet().id());
        return SendingReceipt.of(receipts.open(sending.id()));
    }

    /** Takes one row back, in the version that was looked at, while no verifier has decided it. */
    @Post("/rows/{indicator}/withdrawal")
    IndicatorSheet withdrawRow(UUID innovation, String indicator, @Valid @Body WithdrawalRequest row) {
        submission.withdraw(open(innovation).sheet().id(), indicator, row.version());
        return sheet(innovation);
    }

    /** The receipts of what was sent, newest first, without their rows. */
    @Get("/sendings")
    List<SendingHead> sendings(UUID innovation) {
        return receipts.of(open(innovation).sheet().id()).stream()
                .map(SendingHead::of)
                .toList();
    }

    /** The receipt of a sending, with what has become of its rows. */
    @Get("/sendings/{sending}")
    SendingReceipt receipt(UUID innovation, UUID sending) {
        var receipt = receipts.open(sending);
        if (!receipt.isOf(open(innovation))) {
            throw new NotFoundException("sending", sending);
        }
        return SendingReceipt.of(receipt);
    }

    /** Takes the rows of a sending back that still wait for a verifier; answers with its receipt. */
    @Post("/sendings/{sending}/withdrawal")
    SendingReceipt withdraw(UUID innovation, UUID sending) {
        submission.withdraw(open(innovation).sheet().id(), sending);
        return receipt(innovation, sending);
    }

    private SheetDetail open(UUID innovation) {
        return sheets.open(innovation);
    }
}
