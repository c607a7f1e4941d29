package id.lumbung.evidence.rest;

import id.lumbung.evidence.EvidenceDownload;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.core.Attachment;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hands out files of evidence: always to be saved, never to be shown as a page of ours (the
 * portal's own headers, {@code nosniff} among them, hold beside the sandbox). Streams through a
 * {@link Writable}, because a {@code StreamedFile} arrives empty on this pair of servlet modules.
 */
@Controller("/files/evidence")
@Hidden
class EvidenceController {
    private final EvidenceService evidence;

    EvidenceController(EvidenceService evidence) {
        this.evidence = evidence;
    }

    @Get("/{id}")
    MutableHttpResponse<Writable> download(UUID id) {
        var file = evidence.open(id);
        return HttpResponse.<Writable>ok(new Streamed(file))
                .contentType(MediaType.of(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()))
                .header("Content-Security-Policy", "sandbox");
    }

    private record Streamed(EvidenceDownload file) implements Writable {
        @Override
        public void writeTo(OutputStream out, @Nullable Charset charset) throws IOException {
            try (var bytes = file.source().open()) {
                bytes.transferTo(out);
            }
        }

        @Override
        public void writeTo(Writer out) {
            throw new UnsupportedOperationException("Files are bytes");
        }
    }
}
