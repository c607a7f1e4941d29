package id.lumbung.evidence;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evidence in the list of its row.
 *
 * @param usedElsewhere how many other rows of this government show the same file or link
 * @param damage what was found wrong with the file when it was last read
 */
@Serdeable
public record EvidenceItem(
        UUID id,
        String indicator,
        EvidenceKind kind,
        String name,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String url,
        String uploadedBy,
        Instant uploadedAt,
        int usedElsewhere,
        @Nullable FileDamage damage) {

    /** What somebody can tell about a damaged file, and what finds its lines in the log. */
    public String reference() {
        return FileFindings.reference(id);
    }
}
