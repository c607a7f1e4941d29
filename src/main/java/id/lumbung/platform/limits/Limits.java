package id.lumbung.platform.limits;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * How often one person and one government may ask. Who asks a little too fast is slowed down; who asks much too fast is
 * refused, and hears of it after a moment, so that a program that only asks again does not keep us busy with refusing. The
 * threads are virtual: one that waits costs nothing.
 */
@Singleton
public class Limits {
    private static final int MANY = 10_000;
    private static final Duration SLOWED = Duration.ofSeconds(1);
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Map<String, Bucket> persons = new ConcurrentHashMap<>();
    private final Map<String, Bucket> governments = new ConcurrentHashMap<>();
    private final Semaphore moments = new Semaphore(1000);
    private final LimitSettings settings;

    Limits(LimitSettings settings) {
        this.settings = settings;
    }

    /**
     * Counts a request, and says why it is refused when it is.
     *
     * @param government empty for who belongs to none
     */
    public Optional<Hindrance> refusal(String person, Optional<String> government) {
        try {
            if (!consume(bucket(persons, person, settings.personRate(), settings.personBurst()))) {
                return Optional.of(Hindrance.PERSON_BUSY);
            }
            return government
                    .map(it -> bucket(governments, it, settings.governmentRate(), settings.governmentBurst()))
                    .filter(it -> !consume(it))
                    .map(_ -> Hindrance.GOVERNMENT_BUSY);
        } finally {
            forgetWhoIsQuiet();
        }
    }

    private boolean consume(Bucket bucket) {
        try {
            return bucket.asBlocking().tryConsume(1, SLOWED) || refuseLater();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean refuseLater() throws InterruptedException {
        if (moments.tryAcquire()) {
            try {
                Thread.sleep(MOMENT);
            } finally {
                moments.release();
            }
        }
        return false;
    }

    private static Bucket bucket(Map<String, Bucket> all, String whose, int rate, int burst) {
        return all.computeIfAbsent(whose, _ -> Bucket.builder()
                .addLimit(it -> it.capacity(burst).refillGreedy(rate, Duration.ofSeconds(1)))
                .build());
    }

    private void forgetWhoIsQuiet() {
        if (persons.size() > MANY) {
            persons.values().removeIf(it -> it.getAvailableTokens() >= settings.personBurst());
        }
    }
}
