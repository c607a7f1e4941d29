package id.lumbung.platform.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets in a few large documents at a time, so that the memory they need is bounded however many are sent. Others wait
 * their turn; when that takes too long, or too many wait, they are sent away.
 */
@Singleton
final class Turnstile {
    private static final int MOST_WAITING = 20;

    private final Semaphore places;
    private final Duration patience;

    Turnstile(WebSettings settings) {
        places = new Semaphore(settings.largeDocuments(), true);
        patience = settings.largeDocumentPatience();
    }

    /** Whether there is a place now; whoever got one gives it back with {@link #leave}. */
    boolean enter() {
        try {
            return places.getQueueLength() < MOST_WAITING
                    && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        places.release();
    }
}
