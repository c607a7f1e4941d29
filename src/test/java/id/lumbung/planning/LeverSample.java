package id.lumbung.planning;

import id.lumbung.assessment.RandomPortfolio;
import id.lumbung.assessment.SampleGovernment;
import id.lumbung.instrument.Instruments;
import id.lumbung.instrument.core.Portfolio;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.support.TestPortal;
import java.util.List;

/** A government in whose current period there is something to do, each time anew. */
public final class LeverSample {
    private static final int INNOVATIONS = 30;
    private static final long SEED = 7;

    private final TestPortal portal;
    private final SampleGovernment government;

    public LeverSample(TestPortal portal, TenantKey tenant) {
        this.portal = portal;
        this.government = new SampleGovernment(portal, tenant);
    }

    /** Leaves the plan empty. */
    public void planNothing() {
        List.of("plan_step", "plan_part").forEach(it -> government.run("delete from " + it));
    }

    /** Leaves the government with a period and nothing else. */
    public void empty() {
        planNothing();
        List.of("evidence", "answer", "sheet", "innovation", "agency", "period")
                .forEach(it -> government.run("delete from " + it));
        government.period();
    }

    /** Enters what is entered, and says what that was. */
    public Portfolio enter() {
        empty();
        var version = portal.bean(Instruments.class).version("IID", "2026");
        return new RandomPortfolio(government, version, SEED).enter(INNOVATIONS);
    }
}
