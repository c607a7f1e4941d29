package id.lumbung.benchmark;

import id.lumbung.platform.limits.Hindrances;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries a snapshot over as soon as its transaction is safe; should that fail, the sweep does it later. */
@Singleton
class WhenSnapshotPublished {
    private static final Logger LOG = LoggerFactory.getLogger(WhenSnapshotPublished.class);

    private final OutboxRelay relay;

    WhenSnapshotPublished(OutboxRelay relay) {
        this.relay = relay;
    }

    /** On a thread of its own: an executor of Micronaut's would carry the publisher's finished transaction along. */
    @TransactionalEventListener
    void relay(SnapshotPublished event) {
        Thread.ofVirtual().name("outbox-relay").start(() -> {
            try {
                relay.relay(event.tenant());
            } catch (RuntimeException failed) {
                if (!Hindrances.note(failed)) {
                    LOG.warn(
                            "The outbox of {} waits for the sweep",
                            event.tenant().code(),
                            failed);
                }
            }
        });
    }
}
