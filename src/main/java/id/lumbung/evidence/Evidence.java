package id.lumbung.evidence;

import id.lumbung.platform.files.FileKey;
import id.lumbung.shared.WebLink;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file or link that proves a level of one row of a sheet.
 *
 * @param name what the file or the link is called
 * @param mediaType of a file only, as are size, sha256 and objectKey
 * @param uploadedBy the subject of who attached it
 * @param damage what was found wrong with the file when it was last read
 */
@MappedEntity
public record Evidence(
        @Id UUID id,
        @Version long version,
        UUID sheetId,
        String indicator,
        EvidenceKind kind,
        String name,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String objectKey,
        @Nullable String url,
        EvidenceState state,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant removedAt,
        @Nullable FileDamage damage) {

    static Evidence receiving(FileKey key, EvidencePlace place, String name, String mediaType, String by, Instant at) {
        return new Evidence(
                key.id(),
                0,
                place.sheetId(),
                place.indicator(),
                EvidenceKind.FILE,
                name,
                mediaType,
                null,
                null,
                key.toString(),
                null,
                EvidenceState.RECEIVING,
                by,
                at,
                null,
                null);
    }

    static Evidence link(UUID id, EvidencePlace place, WebLink link, String by, Instant at) {
        return new Evidence(
                id,
                0,
                place.sheetId(),
                place.indicator(),
                EvidenceKind.LINK,
                link.host(),
                null,
                null,
                null,
                null,
                link.toString(),
                EvidenceState.AVAILABLE,
                by,
                at,
                null,
                null);
    }

    /** Its file, whole or not; empty for a link. */
    Optional<FileKey> key() {
        return Optional.ofNullable(objectKey).map(FileKey::parse);
    }
}
