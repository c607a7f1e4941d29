package id.lumbung.benchmark;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.Permission;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What others see of the own government. */
@Singleton
public class PublishedSnapshots {
    private final SnapshotRepository snapshots;
    private final Access access;

    PublishedSnapshots(SnapshotRepository snapshots, Access access) {
        this.snapshots = snapshots;
        this.access = access;
    }

    /** The own snapshot of the year as it has arrived in the shared part. */
    @Transactional("platform")
    public Optional<PublishedSnapshot> own(int year) {
        access.require(Permission.DASHBOARD_READ);
        return snapshots.find(CurrentTenant.find().orElseThrow().code().value(), year);
    }
}
