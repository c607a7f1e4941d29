package id.lumbung.platform.security;

import id.lumbung.platform.schema.CurrentTenant;
import java.util.Optional;

/** Who acts on this thread. Binding somebody binds their government too, so that the two can never disagree. */
public final class CurrentActor {
    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private CurrentActor() {}

    public static Optional<Actor> find() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    /** Runs the work as this person, for their government; for none as somebody who has none. */
    public static <R, X extends Throwable> R call(Actor actor, ScopedValue.CallableOp<R, X> work) throws X {
        var asActor = ScopedValue.where(ACTOR, actor);
        var tenant = actor.tenant();
        return tenant == null
                ? CurrentTenant.callForNone(() -> asActor.call(work))
                : CurrentTenant.call(tenant, () -> asActor.call(work));
    }

    /** Runs the work as this person, for their government; for none as somebody who has none. */
    public static void run(Actor actor, Runnable work) {
        call(actor, () -> {
            work.run();
            return true;
        });
    }
}
