package id.lumbung.benchmark;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;

/** Carries a snapshot over as soon as its transaction is safe; should that fail, the sweep does it later. */
@Singleton
class WhenSnapshotPublished {
    private final OutboxRelay relay;
    private final ExecutorService executor;

    WhenSnapshotPublished(OutboxRelay relay, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.relay = relay;
        this.executor = executor;
    }

    @TransactionalEventListener
    void relay(SnapshotPublished event) {
        executor.execute(() -> relay.relay(event.tenant()));
    }
}
