package id.lumbung.evidence.rest;

import id.lumbung.evidence.EvidenceDownload;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.core.Disposition;
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
 * Hands out files of evidence, in a sandbox: none of them ever is a page of ours (the portal's own headers, {@code nosniff}
 * among them, hold beside it).
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
        return answer(file, Disposition.attachment(file.name()));
    }

    /**
     * The file as a page of its own, for the browser's reader of PDF. Nothing here looks for active content in a PDF;
     * the sandbox gives the page an origin of its own, in which there is nothing of ours to reach.
     */
    @Get("/{id}/preview")
    MutableHttpResponse<Streamed> preview(UUID id) {
        var file = evidence.open(id);
        return answer(file, Disposition.inline(file.name()));
    }

    private static MutableHttpResponse<Streamed> answer(EvidenceDownload file, String disposition) {
        return HttpResponse.<Streamed>ok(Streamed.ready(target -> copy(file, target)))
                .contentLength(file.size())
                .contentType(MediaType.of(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", "sandbox");
    }

    private static void copy(EvidenceDownload file, OutputStream target) throws IOException {
        try (var bytes = file.source().open()) {
            bytes.transferTo(target);
        }
    }
}
