package id.lumbung.platform.schema;

import java.util.Optional;

/**
 * The government this thread works for. A scoped value: bound by the filter for requests, by the Vaadin glue for
 * access tasks and explicitly by jobs, never inherited, never taken from an address or a header.
 */
public final class CurrentTenant {
    private static final ScopedValue<Optional<TenantKey>> TENANT = ScopedValue.newInstance();

    private CurrentTenant() {}

    /** The current government, if this thread works for one. */
    public static Optional<TenantKey> find() {
        return TENANT.orElse(Optional.empty());
    }

    /** Runs the work for the government and returns what it returns. */
    public static <R, X extends Throwable> R call(TenantKey tenant, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(TENANT, Optional.of(tenant)).call(work);
    }

    /** Runs the work for the government. */
    public static void run(TenantKey tenant, Runnable work) {
        ScopedValue.where(TENANT, Optional.of(tenant)).run(work);
    }

    /** Runs the work for no government, whoever this thread works for otherwise. */
    public static <R, X extends Throwable> R callForNone(ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(TENANT, Optional.empty()).call(work);
    }
}
