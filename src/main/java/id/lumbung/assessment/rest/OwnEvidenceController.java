package id.lumbung.assessment.rest;

import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;

import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.SheetService;
import id.lumbung.assessment.rest.RowEvidence.File;
import id.lumbung.assessment.rest.RowEvidence.Link;
import id.lumbung.evidence.EvidenceItem;
import id.lumbung.platform.security.Asks;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.shared.NotFoundException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What proves a row of the government's own indicators. A file is downloaded from {@code /files/evidence/{id}}. */
@Controller("/api/v1/government-indicators/rows/{indicator}/evidence")
@Tag(name = "Indicator sheets")
@AnswersProblems
class OwnEvidenceController {
    private final SheetService sheets;
    private final RowEvidence evidence;

    OwnEvidenceController(SheetService sheets, RowEvidence evidence) {
        this.sheets = sheets;
        this.evidence = evidence;
    }

    /** The files and links of the row, oldest first. */
    @Get
    List<EvidenceItem> evidence(String indicator) {
        return evidence.list(open(), indicator);
    }

    /**
     * Attaches a link; answers with all that proves the row then. On a row that was decided the verification
     * begins anew: it counts as verified again when it has been sent and decided again.
     */
    @Post("/links")
    @Status(HttpStatus.CREATED)
    List<EvidenceItem> attachLink(String indicator, @Valid @Body Link link) {
        return evidence.attach(open(), indicator, link);
    }

    /**
     * Attaches the file of the form as it comes in; answers with all that proves the row then. On a row that was decided the verification
     * begins anew: it counts as verified again when it has been sent and decided again.
     */
    @Post("/files")
    @Status(HttpStatus.CREATED)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = File.class)))
    List<EvidenceItem> attachFile(String indicator, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return evidence.attach(open(), indicator, request);
    }

    /**
     * Takes a file or link away. On a row that was decided the verification
     * begins anew: it counts as verified again when it has been sent and decided again.
     */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Asks(GOVERNMENT_EDIT)
    void remove(String indicator, UUID id) {
        evidence.remove(open(), indicator, id);
    }

    private GovernmentSheet open() {
        return sheets.openOwn().orElseThrow(() -> new NotFoundException("sheet", ""));
    }
}
