package id.lumbung.tenancy;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.shared.RegionCode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A government that uses the portal.
 *
 * @param alias its organization in Keycloak, {@code 35-76}
 * @param cluster the PostgreSQL cluster that holds its schema
 * @param exampleData whether what it shows is invented and must be marked so
 */
@MappedEntity(schema = "control")
public record Tenant(
        @Id String code,
        @Version long version,
        String alias,
        String name,
        RegionKind kind,
        String provinceCode,
        String timeZone,
        String cluster,
        TenantState state,
        boolean exampleData,
        Instant createdAt) {

    public TenantKey key() {
        return new TenantKey(new RegionCode(code), cluster);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    Tenant in(TenantState next) {
        return new Tenant(
                code, version, alias, name, kind, provinceCode, timeZone, cluster, next, exampleData, createdAt);
    }

    public boolean active() {
        return state == TenantState.ACTIVE;
    }
}
