package id.lumbung.benchmark;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.Permission;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What others see of the own government. */
@Singleton
public class PublishedSnapshots {
    private final SnapshotRepository snapshots;

    PublishedSnapshots(SnapshotRepository snapshots) {
        this.snapshots = snapshots;
    }

    /** The own snapshot of the year as it has arrived in the shared part. */
    @Asks(Permission.DASHBOARD_READ)
    @Transactional("platform")
    public Optional<PublishedSnapshot> own(int year) {
        return snapshots.find(CurrentTenant.find().orElseThrow().code().value(), year);
    }
}
