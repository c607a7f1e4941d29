package id.lumbung.evidence.rest;

import id.lumbung.evidence.EvidenceDownload;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.core.Attachment;
import id.lumbung.platform.web.Streamed;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/**
 * Hands out files of evidence: always to be saved, never to be shown as a page of ours (the
 * portal's own headers, {@code nosniff} among them, hold beside the sandbox).
 */
@Controller("/files/evidence")
@Hidden
class EvidenceController {
    private final EvidenceService evidence;

    EvidenceController(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @Get("/{id}")
    MutableHttpResponse<Streamed> download(UUID id) {
        var file = evidence.open(id);
        return HttpResponse.<Streamed>ok(target -> copy(file, target))
                .contentType(MediaType.of(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
                .header("Content-Security-Policy", "sandbox");
    }

    private static void copy(EvidenceDownload file, OutputStream target) throws IOException {
        try (var bytes = file.source().open()) {
            bytes.transferTo(target);
        }
    }
}
