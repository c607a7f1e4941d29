package id.lumbung.benchmark;

import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.RegionCode;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds what a crash left in outboxes. Each round looks into the next few governments only, so its cost does not grow with
 * their number; that a record is carried at once is {@link WhenSnapshotPublished}'s work.
 */
@Singleton
class OutboxSweep {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSweep.class);
    private static final int GOVERNMENTS_A_ROUND = 50;

    private final OutboxRelay relay;
    private final SweptTenants tenants;
    private String last = "";

    OutboxSweep(OutboxRelay relay, SweptTenants tenants) {
        this.relay = relay;
        this.tenants = tenants;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "60s")
    synchronized void sweep() {
        var next = tenants.after(last, GOVERNMENTS_A_ROUND);
        last = next.size() < GOVERNMENTS_A_ROUND ? "" : next.getLast().code().value();
        for (var tenant : next) {
            try {
                relay.relay(tenant);
            } catch (RuntimeException failed) {
                if (!Hindrances.note(failed)) {
                    LOG.warn(
                            "The outbox of {} could not be emptied; the next round tries again", tenant.code(), failed);
                }
            }
        }
    }

    /** The governments to sweep, in the order of their codes. */
    @Singleton
    static class SweptTenants {
        private final SnapshotRepository snapshots;

        SweptTenants(SnapshotRepository snapshots) {
            this.snapshots = snapshots;
        }

        @Transactional("platform")
        List<TenantKey> after(String code, int most) {
            return snapshots.activeTenants(code, most).stream()
                    .map(it -> new TenantKey(new RegionCode(it.code()), it.cluster()))
                    .toList();
        }
    }
}
