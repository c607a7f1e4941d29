package id.lumbung.evidence;

import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.files.Files;
import id.lumbung.platform.schema.CurrentTenant;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was found of the files of evidence when somebody read them, people or the walk through all of them. */
@Singleton
class FileFindings {
    private static final Logger LOG = LoggerFactory.getLogger(FileFindings.class);
    private static final Duration ONE_TURN = Duration.ofDays(7);
    private static final Duration WHILE_DAMAGED = Duration.ofHours(1);
    private static final int REFERENCE = 12;

    private final EvidenceRepository evidence;
    private final EvidenceCheck check;
    private final Files files;
    private final Clock clock;

    FileFindings(EvidenceRepository evidence, EvidenceCheck check, Files files, Clock clock) {
        this.evidence = evidence;
        this.check = check;
        this.files = files;
        this.clock = clock;
    }

    /** The last digits of an id, which are random. */
    static String reference(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - REFERENCE);
    }

    /**
     * The file that waited longest to be read again, a damaged one sooner; no other replica gets it in this turn. Nothing
     * is held while it is read, so what a crash keeps from being told is told in the next turn.
     */
    @Transactional
    public Optional<Evidence> takeNext() {
        var now = clock.instant();
        var next = evidence.findToCheck(now.minus(ONE_TURN), now.minus(WHILE_DAMAGED));
        next.ifPresent(it -> evidence.check(it.id(), now));
        return next;
    }

    /** Reads the whole file and keeps what is new about it. */
    public Optional<FileDamage> examine(Evidence file, FileKey key) throws IOException {
        var found = check.damageOf(file, key);
        if (found.filter(FileDamage.MISSING::equals).isPresent()
                && !files.reaches(CurrentTenant.find().orElseThrow())) {
            throw new IOException("The folder of the evidence of " + key.schema() + " is missing as a whole");
        }
        if (!found.equals(Optional.ofNullable(file.damage()))) {
            keep(file, found);
        }
        return found;
    }

    @Transactional
    void keep(Evidence file, Optional<FileDamage> found) {
        if (evidence.find(file.id(), found.orElse(null)) > 0) {
            tell(file, found);
        }
    }

    private static void tell(Evidence file, Optional<FileDamage> found) {
        found.ifPresentOrElse(
                it -> LOG.error(
                        "Reference {}: the file {} of evidence is {}", reference(file.id()), file.objectKey(), it),
                () -> LOG.info("Reference {}: the file {} is whole again", reference(file.id()), file.objectKey()));
    }
}
