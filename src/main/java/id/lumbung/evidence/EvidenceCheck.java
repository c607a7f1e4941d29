package id.lumbung.evidence;

import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.files.Files;
import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * Says whether a file on the disk is still what was attached: its length, and the SHA-256 of every byte of it. That costs
 * some 2 ms for a document and half a second for the largest film, each time; a check that trusted the disk's own times
 * would not see a disk that forgets.
 */
@Singleton
class EvidenceCheck {
    private final Files files;

    EvidenceCheck(Files files) {
        this.files = files;
    }

    /** What is wrong with the file; empty when nothing is. */
    Optional<FileDamage> damageOf(Evidence evidence, FileKey key) throws IOException {
        try {
            if (!Objects.equals(files.size(key), evidence.size())) {
                return Optional.of(FileDamage.CHANGED);
            }
            return Objects.equals(hash(key), evidence.sha256()) ? Optional.empty() : Optional.of(FileDamage.CHANGED);
        } catch (FileNotFoundException _) {
            return Optional.of(FileDamage.MISSING);
        }
    }

    private String hash(FileKey key) throws IOException {
        try (var bytes = files.open(key);
                var hashing = new DigestOutputStream(OutputStream.nullOutputStream(), Incoming.sha256())) {
            bytes.transferTo(hashing);
            return HexFormat.of().formatHex(hashing.getMessageDigest().digest());
        }
    }
}
