package id.lumbung.evidence;

import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.tenancy.TenantRound;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * Reads all files of evidence in turn, so that a disk that forgets is found out before somebody needs the file. Any number
 * of replicas walk together, each on other files, and each rests three times as long as it reads.
 */
@Singleton
class EvidenceWalk {
    private static final int GOVERNMENTS_A_ROUND = 20;
    private static final int FILES_A_ROUND = 50;
    private static final int RESTS = 3;

    private final FileFindings findings;
    private final TenantRound round;

    EvidenceWalk(FileFindings findings, TenantRound round) {
        this.findings = findings;
        this.round = round;
    }

    @Scheduled(initialDelay = "2m", fixedDelay = "1m")
    void walk() {
        round.next(GOVERNMENTS_A_ROUND, "Reading the evidence", this::walk);
    }

    /** Reads the files of one government that are due, up to some; gives how many that were. */
    int walk(TenantKey tenant) {
        return CurrentTenant.call(tenant, () -> {
            int read = 0;
            while (read < FILES_A_ROUND && readNext()) {
                read++;
            }
            return read;
        });
    }

    private boolean readNext() {
        var next = findings.takeNext();
        next.ifPresent(it -> it.key().ifPresent(key -> read(it, key)));
        return next.isPresent();
    }

    private void read(Evidence file, FileKey key) {
        var begun = System.nanoTime();
        try {
            findings.examine(file, key);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        rest(Duration.ofNanos((System.nanoTime() - begun) * RESTS));
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The portal stops", stopped);
        }
    }
}
