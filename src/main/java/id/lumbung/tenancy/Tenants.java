package id.lumbung.tenancy;

import id.lumbung.platform.security.Asks;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.NotFoundException;
import id.lumbung.shared.RegionCode;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The register of governments. Who signs in is looked up here, so a government is remembered for a few seconds. */
@Singleton
public class Tenants {
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final TenantRepository tenants;
    private final Clock clock;

    Tenants(TenantRepository tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The government of a code, whatever its state; asked before anybody is signed in. */
    public Optional<Tenant> find(RegionCode code) {
        return findByAlias(code.alias());
    }

    /** The government of an organization in Keycloak, whatever its state; asked before anybody is signed in. */
    public Optional<Tenant> findByAlias(String alias) {
        var now = clock.instant();
        var remembered = known.get(alias);
        if (remembered != null && remembered.until().isAfter(now)) {
            return Optional.of(remembered.tenant());
        }
        var found = load(alias);
        found.ifPresent(it -> known.put(alias, new Known(it, now.plus(REMEMBERED))));
        return found;
    }

    @Transactional("platform")
    Optional<Tenant> load(String alias) {
        return tenants.findByAlias(alias);
    }

    /** The governments of a province and the province's own, in the order of their codes. */
    @Asks(Permission.PROVINCE_READ)
    @Transactional("platform")
    public List<Tenant> ofProvince(RegionCode province) {
        return tenants.findByProvinceCodeOrderByCode(province.value());
    }

    @Asks(Permission.PLATFORM_ADMIN)
    @Transactional("platform")
    public List<Tenant> all() {
        return tenants.findAllOrderByCode();
    }

    /** The next active governments behind a code, in the order of their codes. */
    @Asks(Permission.PLATFORM_ADMIN)
    @Transactional("platform")
    List<Tenant> activeAfter(String code, int most) {
        return tenants.findActiveAfter(code, most);
    }

    /** Keeps the people of a government out. */
    @Asks(Permission.PLATFORM_ADMIN)
    @Transactional("platform")
    public Tenant suspend(RegionCode code) {
        return change(code, TenantState.ACTIVE, TenantState.SUSPENDED);
    }

    /** Lets them in again. */
    @Asks(Permission.PLATFORM_ADMIN)
    @Transactional("platform")
    public Tenant resume(RegionCode code) {
        return change(code, TenantState.SUSPENDED, TenantState.ACTIVE);
    }

    private Tenant change(RegionCode code, TenantState from, TenantState to) {
        var tenant = tenants.findByCode(code.value()).orElseThrow(() -> new NotFoundException("government", code));
        known.remove(tenant.alias());
        return tenant.state() == from ? tenants.update(tenant.in(to)) : tenant;
    }

    private record Known(Tenant tenant, Instant until) {}
}
