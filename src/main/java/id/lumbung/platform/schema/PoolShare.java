package id.lumbung.platform.schema;

import id.lumbung.platform.limits.Hindered;
import id.lumbung.platform.limits.Hindrance;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gives one government at most half of a pool, so that what holds it up holds up nobody else. */
final class PoolShare {
    private static final long PATIENCE = 1500; // as long as for the pool itself

    private final Map<TenantKey, Semaphore> shares = new ConcurrentHashMap<>();
    private final int connections;

    PoolShare(int poolSize) {
        this.connections = Math.max(1, poolSize / 2);
    }

    /**
     * Waits until the government may have one more connection.
     *
     * @return gives it back; more than once does nothing more
     * @throws Hindered when it takes too long
     */
    Runnable take(TenantKey tenant) {
        var share = shares.computeIfAbsent(tenant, _ -> new Semaphore(connections, true));
        try {
            if (share.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS)) {
                var held = new AtomicBoolean(true);
                return () -> {
                    if (held.compareAndSet(true, false)) {
                        share.release();
                    }
                };
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new Hindered(Hindrance.GOVERNMENT_BUSY, tenant.code() + " has its share of the connections in use", null);
    }
}
