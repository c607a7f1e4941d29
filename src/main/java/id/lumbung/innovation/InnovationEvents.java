package id.lumbung.innovation;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells later features what happens to innovations, while the transaction still runs. */
@Singleton
class InnovationEvents {
    private final ApplicationEventPublisher<InnovationRegistered> registered;
    private final ApplicationEventPublisher<InnovationChanged> changed;
    private final ApplicationEventPublisher<InnovationLeaving> leaving;

    InnovationEvents(
            ApplicationEventPublisher<InnovationRegistered> registered,
            ApplicationEventPublisher<InnovationChanged> changed,
            ApplicationEventPublisher<InnovationLeaving> leaving) {
        this.registered = registered;
        this.changed = changed;
        this.leaving = leaving;
    }

    void registered(UUID id) {
        registered.publishEvent(new InnovationRegistered(id));
    }

    void changed(UUID id) {
        changed.publishEvent(new InnovationChanged(id));
    }

    void leaving(UUID id) {
        leaving.publishEvent(new InnovationLeaving(id));
    }
}
