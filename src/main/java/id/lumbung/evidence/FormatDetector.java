package id.lumbung.evidence;

import id.lumbung.evidence.core.Format;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells by its first bytes what a file is. Detects only: parsing what strangers send is dangerous. */
@Singleton
class FormatDetector {
    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    Optional<Format> detect(byte[] head) {
        try (var bytes = new ByteArrayInputStream(head)) {
            return Format.of(
                    detector.detect(bytes, new Metadata()).getBaseType().toString(), head);
        } catch (IOException bytesInMemory) {
            throw new UncheckedIOException(bytesInMemory);
        }
    }
}
