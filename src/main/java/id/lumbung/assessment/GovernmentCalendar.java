package id.lumbung.assessment;

import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.tenancy.Tenant;
import id.lumbung.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What day it is where the current government works. */
@Singleton
public class GovernmentCalendar {
    private final Tenants tenants;
    private final Clock clock;

    GovernmentCalendar(Tenants tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    Instant startOfToday() {
        return today().atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return CurrentTenant.find()
                .map(TenantKey::code)
                .flatMap(tenants::find)
                .map(Tenant::zone)
                .orElseThrow();
    }
}
