package id.lumbung.platform.schema;

import id.lumbung.support.TestPortal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Works for governments in random turn and in every way, and counts the rows that were another government's. */
final class Interleaving {
    private final List<TenantKey> tenants;
    private final Probes probes;

    Interleaving(TestPortal portal, List<TenantKey> tenants) {
        this.probes = portal.bean(Probes.class);
        this.tenants = tenants;
    }

    /** What was seen; {@code denied} are operations that the database refused though they were for the right government. */
    record Outcome(long own, long foreign, long denied) {
        static final Outcome NOTHING = new Outcome(0, 0, 0);

        Outcome and(Outcome other) {
            return new Outcome(own + other.own, foreign + other.foreign, denied + other.denied);
        }
    }

    private enum Way {
        LIST,
        STREAM,
        OPERATIONS,
        CONNECTION,
        WRITE,
        ROLLBACK,
        SAVEPOINT,
        EXCEPTION,
        TIMEOUT,
        OTHER_THREAD
    }

    Outcome run(int operations, int threads, long seed) {
        try (var workers = Executors.newFixedThreadPool(threads)) {
            var running = IntStream.range(0, threads)
                    .mapToObj(it -> workers.submit(() -> run(operations / threads, new Random(seed + it))))
                    .toList();
            workers.close();
            return running.stream().map(Future::resultNow).reduce(Outcome.NOTHING, Outcome::and);
        }
    }

    private Outcome run(int operations, Random random) {
        return IntStream.range(0, operations)
                .mapToObj(_ -> operate(
                        tenants.get(random.nextInt(tenants.size())), Way.values()[random.nextInt(Way.values().length)]))
                .reduce(Outcome.NOTHING, Outcome::and);
    }

    private Outcome operate(TenantKey tenant, Way way) {
        try {
            var seen = way == Way.OTHER_THREAD ? onAnotherThread(tenant) : onThisThread(tenant, way);
            var own = seen.stream().filter(tenant.schema()::equals).count();
            return new Outcome(own, seen.size() - own, 0);
        } catch (Exception e) {
            return new Outcome(0, 0, isOnPurpose(way) ? 0 : 1);
        }
    }

    private static boolean isOnPurpose(Way way) {
        return way == Way.ROLLBACK || way == Way.EXCEPTION || way == Way.TIMEOUT;
    }

    private List<String> onThisThread(TenantKey tenant, Way way) throws Exception {
        return CurrentTenant.call(tenant, () -> switch (way) {
            case LIST, OTHER_THREAD -> probes.list();
            case STREAM -> probes.stream();
            case OPERATIONS -> probes.operations();
            case CONNECTION -> probes.connection();
            case WRITE -> probes.write(tenant.schema());
            case ROLLBACK -> probes.writeAndFail(tenant.schema());
            case SAVEPOINT -> probes.savepoint(tenant.schema());
            case EXCEPTION -> probes.divideByZero();
            case TIMEOUT -> probes.timeout();
        });
    }

    private List<String> onAnotherThread(TenantKey tenant) throws Exception {
        try (var worker = Executors.newVirtualThreadPerTaskExecutor()) {
            return worker.submit(() -> CurrentTenant.call(tenant, probes::list)).get();
        }
    }
}
