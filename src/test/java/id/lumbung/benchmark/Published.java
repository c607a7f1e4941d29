package id.lumbung.benchmark;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.support.TestPortal;
import java.math.BigDecimal;
import java.time.Instant;

/** Figures that governments have published, without their outbox. */
public final class Published {
    static final Instant AT = Instant.parse("2026-08-11T01:00:00Z");

    private final TestPortal portal;

    public Published(TestPortal portal) {
        this.portal = portal;
    }

    public Published with(TenantKey tenant, int year, String index) {
        portal.transactions("platform").executeWrite(_ -> {
            portal.bean(SnapshotRepository.class).project(snapshot(tenant, year, index, AT));
            return true;
        });
        return this;
    }

    static PublishedSnapshot snapshot(TenantKey tenant, int year, String index, Instant at) {
        return new PublishedSnapshot(
                UuidCreator.getTimeOrderedEpoch(),
                tenant.code().value(),
                year,
                "IID",
                "2026",
                1,
                at,
                new BigDecimal(index),
                new BigDecimal(index),
                "SANGAT_INOVATIF",
                new BigDecimal("50.00"),
                new BigDecimal("89.02"),
                15_667L,
                176,
                new BigDecimal("66.88"),
                176,
                176,
                96,
                17,
                63);
    }
}
