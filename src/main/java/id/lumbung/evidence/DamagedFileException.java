package id.lumbung.evidence;

import java.util.UUID;

/** A file of evidence is gone from the disk, or is no longer what was attached. */
final class DamagedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedFileException(UUID evidence, FileDamage damage) {
        super("Evidence " + evidence + ": its file is " + damage);
    }
}
