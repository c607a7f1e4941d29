package id.lumbung.assessment.rest;

import id.lumbung.assessment.SheetContent;
import id.lumbung.evidence.EvidenceItem;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.platform.web.UploadedFile;
import id.lumbung.shared.NotFoundException;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** What proves a row of any sheet. A file is downloaded from {@code /files/evidence/{id}}. */
@Singleton
class RowEvidence {
    private final EvidenceService evidence;

    RowEvidence(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** A link to the public web, https only; nothing is ever fetched from it. */
    @Serdeable
    record Link(@NotBlank String url) {}

    /** A file; what it is, its content says. */
    @Schema(name = "EvidenceFile")
    record File(@Schema(type = "string", format = "binary") String file) {}

    List<EvidenceItem> list(SheetContent sheet, String indicator) {
        return list(place(sheet, indicator));
    }

    List<EvidenceItem> attach(SheetContent sheet, String indicator, Link link) {
        var place = place(sheet, indicator);
        evidence.attachLink(place, link.url());
        return list(place);
    }

    List<EvidenceItem> attach(SheetContent sheet, String indicator, HttpServletRequest request) throws IOException {
        var place = place(sheet, indicator);
        UploadedFile.receive(request, (name, bytes) -> evidence.attach(place, name, bytes));
        return list(place);
    }

    void remove(SheetContent sheet, String indicator, UUID id) {
        if (list(sheet, indicator).stream().noneMatch(it -> it.id().equals(id))) {
            throw new NotFoundException("evidence", id);
        }
        evidence.remove(id);
    }

    private List<EvidenceItem> list(EvidencePlace place) {
        return evidence.list(place.sheetId(), place.indicator());
    }

    private static EvidencePlace place(SheetContent content, String indicator) {
        var row = content.row(indicator).orElseThrow(() -> new NotFoundException("indicator", indicator));
        return new EvidencePlace(
                content.sheet().id(), indicator, row.indicator().formats());
    }
}
