package id.lumbung.platform.limits;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The processors, shared out: of one government only so many requests are worked on at a time, whatever it sends, so that
 * there is always one left for the others. A request that takes long mostly waits, for a lock or a slow line; it gives its
 * place back and goes on without.
 */
@Singleton
public class Places {
    private final Map<String, Semaphore> byGovernment = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, Places::thread);
    private final LimitSettings settings;

    Places(LimitSettings settings) {
        this.settings = settings;
        clock.setRemoveOnCancelPolicy(true);
    }

    /** A place; closing it gives it back. */
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a place of the government; empty when too many wait, or it takes too long. */
    public Optional<Place> enter(String government) {
        var places = byGovernment.computeIfAbsent(government, _ -> new Semaphore(settings.placesOfOne(), true));
        try {
            if (places.getQueueLength() < settings.waiting()
                    && places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.of(place(places));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private Place place(Semaphore places) {
        var held = new AtomicBoolean(true);
        Runnable giveBack = () -> {
            if (held.compareAndSet(true, false)) {
                places.release();
            }
        };
        var end = clock.schedule(giveBack, settings.turn().toMillis(), TimeUnit.MILLISECONDS);
        return () -> {
            end.cancel(false);
            giveBack.run();
        };
    }

    private static Thread thread(Runnable work) {
        var thread = Thread.ofPlatform().daemon().name("places").unstarted(work);
        thread.setContextClassLoader(Places.class.getClassLoader()); // not that of the request that came first
        return thread;
    }

    @PreDestroy
    void close() {
        clock.shutdownNow();
    }
}
