package id.lumbung.tenancy;

import id.lumbung.platform.once.AnsweredRequests;
import id.lumbung.platform.schema.CurrentTenant;
import id.lumbung.platform.schema.TenantKey;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Forgets what requests were answered more than a day ago, also where nobody sends any more. */
@Singleton
class AnsweredRequestSweep {
    private static final int GOVERNMENTS_A_ROUND = 50;

    private final AnsweredRequests requests;
    private final TenantRound round;

    AnsweredRequestSweep(AnsweredRequests requests, TenantRound round) {
        this.requests = requests;
        this.round = round;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "5m")
    void sweep() {
        round.next(GOVERNMENTS_A_ROUND, "Forgetting answered requests", this::sweep);
    }

    private void sweep(TenantKey tenant) {
        CurrentTenant.run(tenant, requests::forgetOld);
    }
}
