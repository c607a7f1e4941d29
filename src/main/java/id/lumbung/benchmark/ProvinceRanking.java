package id.lumbung.benchmark;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.RegionCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** The ranking of a province's regions. It reads published snapshots and never the schema of a government. */
@Singleton
public class ProvinceRanking {
    private final SnapshotRepository snapshots;

    ProvinceRanking(SnapshotRepository snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * All regions of the current province (38 at most), the published ones first and by verified index.
     *
     * @throws NotFoundException when the current government is not a province
     */
    @Asks(Permission.PROVINCE_READ)
    @Transactional("platform")
    public List<RankedRegion> ofYear(int year) {
        return snapshots.ranking(province().value(), year);
    }

    private static RegionCode province() {
        return CurrentTenant.find()
                .map(TenantKey::code)
                .filter(RegionCode::isProvince)
                .orElseThrow(() -> new NotFoundException("province", "ranking"));
    }
}
