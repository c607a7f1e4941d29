package id.lumbung.assessment.rest;

import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.SheetSubmission;
import id.lumbung.platform.web.AnswersProblems;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;

/** The indicator sheet of an innovation, in the current period or its last one. */
@Controller("/api/v1/innovations/{innovation}/sheet")
@Tag(name = "Indicator sheets")
@AnswersProblems
class SheetController {
    private final SheetService sheets;
    private final SheetSubmission submission;

    SheetController(SheetService sheets, SheetSubmission submission) {
        this.sheets = sheets;
        this.submission = submission;
    }

    /** The sheet with its rows and the running score. */
    @Get
    IndicatorSheet sheet(UUID innovation) {
        return IndicatorSheet.of(sheets.open(innovation));
    }

    /** Claims a level of one row, in the version that was looked at; answers with the sheet as it stands then. */
    @Put("/rows/{indicator}")
    IndicatorSheet claim(UUID innovation, String indicator, @Valid @Body ClaimRequest claim) {
        sheets.claim(sheetOf(innovation), claim.toClaim(indicator));
        return sheet(innovation);
    }

    /** Sends what is claimed and proven, and is with the agency, to the verifiers. */
    @Post("/submission")
    IndicatorSheet submit(UUID innovation) {
        submission.submit(sheetOf(innovation));
        return sheet(innovation);
    }

    private UUID sheetOf(UUID innovation) {
        return sheets.open(innovation).sheet().id();
    }
}
