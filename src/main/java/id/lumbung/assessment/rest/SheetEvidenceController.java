package id.lumbung.assessment.rest;

import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;

import id.lumbung.assessment.SheetService;
import id.lumbung.evidence.EvidenceItem;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.platform.security.Asks;
import id.lumbung.platform.web.AnswersProblems;
import id.lumbung.platform.web.UploadedFile;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What proves a row of an indicator sheet. A file is downloaded from {@code /files/evidence/{id}}. */
@Controller("/api/v1/innovations/{innovation}/sheet/rows/{indicator}/evidence")
@Tag(name = "Indicator sheets")
@AnswersProblems
class SheetEvidenceController {
    private final SheetService sheets;
    private final EvidenceService evidence;

    SheetEvidenceController(SheetService sheets, EvidenceService evidence) {
        this.sheets = sheets;
        this.evidence = evidence;
    }

    /** A link to the public web, https only; nothing is ever fetched from it. */
    @Serdeable
    record Link(@NotBlank String url) {}

    /** A file; what it is, its content says. */
    @Schema(name = "EvidenceFile")
    record File(@Schema(type = "string", format = "binary") String file) {}

    /** The files and links of the row, oldest first. */
    @Get
    List<EvidenceItem> evidence(UUID innovation, String indicator) {
        return list(place(innovation, indicator));
    }

    /** Attaches a link; answers with all that proves the row then. */
    @Post("/links")
    @Status(HttpStatus.CREATED)
    List<EvidenceItem> attachLink(UUID innovation, String indicator, @Valid @Body Link link) {
        var place = place(innovation, indicator);
        evidence.attachLink(place, link.url());
        return list(place);
    }

    /** Attaches the file of the form as it comes in; answers with all that proves the row then. */
    @Post("/files")
    @Status(HttpStatus.CREATED)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = File.class)))
    List<EvidenceItem> attachFile(
            UUID innovation, String indicator, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        var place = place(innovation, indicator);
        UploadedFile.receive(request, (name, bytes) -> evidence.attach(place, name, bytes));
        return list(place);
    }

    /** Takes a file or link away. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Asks({INNOVATION_EDIT, GOVERNMENT_EDIT})
    void remove(UUID innovation, String indicator, UUID id) {
        if (list(place(innovation, indicator)).stream().noneMatch(it -> it.id().equals(id))) {
            throw new NotFoundException("evidence", id);
        }
        evidence.remove(id);
    }

    private List<EvidenceItem> list(EvidencePlace place) {
        return evidence.list(place.sheetId(), place.indicator());
    }

    private EvidencePlace place(UUID innovation, String indicator) {
        var detail = sheets.open(innovation);
        var row = detail.row(indicator).orElseThrow(() -> new NotFoundException("indicator", indicator));
        return new EvidencePlace(detail.sheet().id(), indicator, row.indicator().formats());
    }
}
