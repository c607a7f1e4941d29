package id.lumbung.benchmark;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.assessment.GovernmentIndex;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.index.Dashboard;
import id.lumbung.index.core.ZoneCounts;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.Permission;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;

/** A government tells others how it stands. */
@Singleton
public class Publishing {
    private final GovernmentIndex index;
    private final Dashboard dashboard;
    private final OutboxRepository outbox;
    private final ApplicationEventPublisher<SnapshotPublished> events;
    private final ObjectMapper json;
    private final Clock clock;

    Publishing(
            GovernmentIndex index,
            Dashboard dashboard,
            OutboxRepository outbox,
            ApplicationEventPublisher<SnapshotPublished> events,
            ObjectMapper json,
            Clock clock) {
        this.index = index;
        this.dashboard = dashboard;
        this.outbox = outbox;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** Publishes the figures of the year as they stand now and returns them; the province sees them moments later. */
    @Asks(Permission.SNAPSHOT_PUBLISH)
    @Transactional
    public PublishedSnapshot publish(int year) {
        var tenant = CurrentTenant.find().orElseThrow();
        var snapshot = snapshot(tenant, index.of(year), dashboard.zones(year).counts());
        outbox.put(snapshot.eventId(), OutboxRelay.SNAPSHOT, written(snapshot), snapshot.publishedAt());
        events.publishEvent(new SnapshotPublished(tenant));
        return snapshot;
    }

    private PublishedSnapshot snapshot(TenantKey tenant, IndexFigures index, ZoneCounts zones) {
        var verified = index.verified();
        return new PublishedSnapshot(
                UuidCreator.getTimeOrderedEpoch(),
                tenant.code().value(),
                index.year(),
                index.instrument().instrument(),
                index.instrument().code(),
                index.instrument().revision().number(),
                clock.instant(),
                index.claimed().index(),
                verified.index(),
                verified.category(),
                verified.totals().spd(),
                verified.meanMaturity(),
                verified.totals().maturitySum(),
                verified.divisor(),
                verified.quantity(),
                Math.toIntExact(index.innovations()),
                verified.totals().eligible(),
                Math.toIntExact(zones.green()),
                Math.toIntExact(zones.yellow()),
                Math.toIntExact(zones.red()));
    }

    private String written(PublishedSnapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
