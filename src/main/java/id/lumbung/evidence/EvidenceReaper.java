package id.lumbung.evidence;

import id.lumbung.platform.files.Files;
import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.tenancy.Tenant;
import id.lumbung.tenancy.Tenants;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes files nobody needs: uploads that never ended, and what was taken away long ago. Any replica may run it. */
@Singleton
class EvidenceReaper {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceReaper.class);
    private static final Actor JOB =
            new Actor("job:evidence-reaper", "", "", null, Map.of(Permission.PLATFORM_ADMIN, new Scope.Everywhere()));

    private final EvidenceLedger ledger;
    private final Files files;
    private final Tenants tenants;

    EvidenceReaper(EvidenceLedger ledger, Files files, Tenants tenants) {
        this.ledger = ledger;
        this.files = files;
        this.tenants = tenants;
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "1h")
    void reapAll() {
        CurrentActor.call(JOB, tenants::all).stream()
                .filter(Tenant::active)
                .map(Tenant::key)
                .forEach(this::reap);
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
                files.delete(key.get());
            }
            ledger.bury(dead);
        } catch (IOException | RuntimeException failed) {
            if (!Hindrances.note(failed)) {
                LOG.warn("Evidence {} could not be reaped; the next round tries again", dead.id(), failed);
            }
        }
    }
}
