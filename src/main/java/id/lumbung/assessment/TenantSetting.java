package id.lumbung.assessment;

import id.lumbung.instrument.core.ZoneRule;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;

/** The government's own limits of its zones; the only row of its table. */
@MappedEntity("tenant_setting")
public record TenantSetting(@Id int id, @Version long version, int standardValue, int yellowFrom, Instant updatedAt) {
    static final int ONLY = 1;
    static final TenantSetting USUAL = new TenantSetting(
            ONLY, 0, ZoneRule.STANDARD.standardValue(), ZoneRule.STANDARD.yellowFrom(), Instant.EPOCH);

    /** The limits as a rule. */
    public ZoneRule zones() {
        return new ZoneRule(standardValue, yellowFrom);
    }
}
