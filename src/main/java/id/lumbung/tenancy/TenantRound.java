package id.lumbung.tenancy;

import id.lumbung.platform.limits.Hindrances;
import id.lumbung.platform.schema.TenantKey;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.transaction.annotation.Transactional;
import java.util.List;
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

    private final TenantRepository tenants;
    private String last = "";

    TenantRound(TenantRepository tenants) {
        this.tenants = tenants;
    }

    /** Does the work in the next few; where it fails, the others are not held up and the next round tries again. */
    public synchronized void next(int most, String work, Consumer<TenantKey> each) {
        var next = after(last, most);
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

    @Transactional("platform")
    List<Tenant> after(String code, int most) {
        return tenants.findActiveAfter(code, most);
    }
}
