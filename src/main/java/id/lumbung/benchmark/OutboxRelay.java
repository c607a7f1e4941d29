package id.lumbung.benchmark;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Objects;

/**
 * Carries what governments put into their outboxes over to the shared part. Two transactions, one role each: the record
 * stays locked in the government's while it is projected in the platform's, and telling it twice changes nothing, so a
 * crash in between loses nothing.
 */
@Singleton
class OutboxRelay {
    static final String SNAPSHOT = "SNAPSHOT";

    private final OutboxRepository outbox;
    private final SnapshotRepository snapshots;
    private final TransactionOperations<Connection> ofTenant;
    private final TransactionOperations<Connection> ofPlatform;
    private final ObjectMapper json;

    OutboxRelay(
            OutboxRepository outbox,
            SnapshotRepository snapshots,
            TransactionOperations<Connection> ofTenant,
            @Named("platform") TransactionOperations<Connection> ofPlatform,
            ObjectMapper json) {
        this.outbox = outbox;
        this.snapshots = snapshots;
        this.ofTenant = ofTenant;
        this.ofPlatform = ofPlatform;
        this.json = json;
    }

    /** Carries everything pending of the government; returns how many records that were. */
    int relay(TenantKey tenant) {
        return CurrentTenant.call(tenant, () -> {
            int all = 0;
            for (int some = relayBatch(); some > 0; some = relayBatch()) {
                all += some;
            }
            return all;
        });
    }

    private int relayBatch() {
        return ofTenant.executeWrite(_ -> {
            var pending = outbox.takePending();
            for (var record : pending) {
                var snapshot = read(record);
                ofPlatform.executeWrite(_ -> {
                    snapshots.project(snapshot);
                    return true;
                });
                outbox.done(record.id());
            }
            return pending.size();
        });
    }

    private PublishedSnapshot read(OutboxRecord record) {
        if (!record.kind().equals(SNAPSHOT)) {
            throw new IllegalStateException("Nobody knows what to do with an outbox record of kind " + record.kind());
        }
        try {
            return Objects.requireNonNull(json.readValue(record.payload(), PublishedSnapshot.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
