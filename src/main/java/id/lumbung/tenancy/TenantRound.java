package id.lumbung.tenancy;

import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job's way through the active governments, in the order of their codes: the next few each time, and again from the
 * first behind the last, so that the cost of a step does not grow with their number. Every job has one of its own.
 */
@Prototype
public class TenantRound {
    private static final Logger LOG = LoggerFactory.getLogger(TenantRound.class);

    private static final Actor JOB =
            new Actor("job", "", "", null, Map.of(Permission.PLATFORM_ADMIN, new Scope.Everywhere()));

    private final Tenants tenants;
    private String last = "";

    TenantRound(Tenants tenants) {
        this.tenants = tenants;
    }

    /** Does the work in the next few; where it fails, the others are not held up and the next round tries again. */
    public synchronized void next(int most, String work, Consumer<TenantKey> each) {
        var next = CurrentActor.call(JOB, () -> tenants.activeAfter(last, most));
        last = next.size() < most ? "" : next.getLast().code();
        for (var tenant : next) {
            try {
                each.accept(tenant.key());
            } catch (RuntimeException failed) {
                if (!Hindrances.note(failed)) {
                    LOG.warn("{} of {} failed; the next round tries again", work, tenant.code(), failed);
                }
            }
        }
    }
}
