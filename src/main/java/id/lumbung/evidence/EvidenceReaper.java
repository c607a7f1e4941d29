package id.lumbung.evidence;

import id.lumbung.platform.files.FileKey;
import id.lumbung.platform.files.Files;
import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.tenancy.TenantRound;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes files nobody needs: uploads that ended with the process that took them, and what was taken away long ago. Any
 * replica may run it, also beside one that is taking a file in.
 */
@Singleton
class EvidenceReaper {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceReaper.class);
    private static final int GOVERNMENTS_A_ROUND = 50;

    private final EvidenceLedger ledger;
    private final Files files;
    private final TenantRound round;

    EvidenceReaper(EvidenceLedger ledger, Files files, TenantRound round) {
        this.ledger = ledger;
        this.files = files;
        this.round = round;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "1m")
    void reap() {
        round.next(GOVERNMENTS_A_ROUND, "Reaping the evidence", this::reap);
    }

    /** Reaps in one government. */
    void reap(TenantKey tenant) {
        CurrentTenant.run(tenant, () -> ledger.dead().forEach(this::bury));
    }

    @TransactionalEventListener
    void delete(FilesOrphaned orphaned) {
        orphaned.keys().forEach(key -> {
            try {
                files.delete(key);
            } catch (IOException failed) {
                LOG.warn("The file {} belongs to nobody and could not be deleted", key, failed);
            }
        });
    }

    private void bury(Evidence dead) {
        try {
            var key = dead.key();
            if (key.isPresent()) {
                if (dead.state() == EvidenceState.RECEIVING && isComing(key.get())) {
                    return;
                }
                files.delete(key.get());
            }
            ledger.bury(dead);
        } catch (IOException | RuntimeException failed) {
            if (!Hindrances.note(failed)) {
                LOG.warn("Evidence {} could not be reaped; the next round tries again", dead.id(), failed);
            }
        }
    }

    private boolean isComing(FileKey key) throws IOException {
        return files.touched(key).filter(ledger.silentSince()::isBefore).isPresent();
    }
}
