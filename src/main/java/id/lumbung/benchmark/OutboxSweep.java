package id.lumbung.benchmark;

import id.lumbung.tenancy.TenantRound;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/**
 * Finds what a crash left in outboxes, some governments at a time; that a record is carried at once is
 * {@link WhenSnapshotPublished}'s work.
 */
@Singleton
class OutboxSweep {
    private static final int GOVERNMENTS_A_ROUND = 50;

    private final OutboxRelay relay;
    private final TenantRound round;

    OutboxSweep(OutboxRelay relay, TenantRound round) {
        this.relay = relay;
        this.round = round;
    }

    @Scheduled(initialDelay = "30s", fixedDelay = "60s")
    void sweep() {
        round.next(GOVERNMENTS_A_ROUND, "Emptying the outbox", relay::relay);
    }
}
