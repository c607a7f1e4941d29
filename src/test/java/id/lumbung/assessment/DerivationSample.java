package id.lumbung.assessment;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.support.TestPortal;
import java.time.Instant;
import java.util.UUID;

/**
 * A government that has entered a little of everything: rows of its own and of one innovation, accepted, waiting and
 * without evidence.
 */
public record DerivationSample(UUID agency, UUID innovation) {

    public static DerivationSample enter(TestPortal portal, TenantKey tenant) {
        var government = new SampleGovernment(portal, tenant);
        government.period();
        var own = government.sheet(null);
        government.accepted(own, "SPD-10B", 3);
        government.waiting(own, "SPD-12", 2);
        var agency = government.agency("Dinas Sosial");
        var innovation = government.innovation(agency, "Gayatri", "SOSIAL");
        var sheet = government.sheet(innovation);
        government.accepted(sheet, "SID-16", 2);
        government.answer(sheet, "SID-17", null, 3, null, "OPEN", Instant.EPOCH);
        government.run("""
                update answer set decided_by = 'budi', decided_at = '2026-08-11T02:12:00Z' where decision = 'ACCEPTED'""");
        government.run("""
                insert into sheet_event (id, sheet_id, indicator, action, actor, actor_name, at)
                values (?, ?, 'SPD-10B', 'ACCEPTED', 'budi', 'Budi Santoso', '2026-08-11T02:12:00Z')""", UUID.randomUUID(), own);
        government.recalculate();
        return new DerivationSample(agency, innovation);
    }
}
