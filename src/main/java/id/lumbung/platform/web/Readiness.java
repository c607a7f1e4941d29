package id.lumbung.platform.web;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks everything the portal depends on, all at once and none for long. What still thinks about the last question is not
 * asked another one: it is down.
 */
@Singleton
class Readiness {
    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final Map<String, Future<?>> asked = new ConcurrentHashMap<>();
    private final Map<String, Boolean> last = new ConcurrentHashMap<>();
    private final ExecutorService askers = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("health-", 0).factory());
    private final List<HealthCheck> checks;

    Readiness(List<HealthCheck> checks) {
        this.checks = checks;
    }

    /**
     * What was found.
     *
     * @param ready whether visitors should be sent here
     * @param parts which of the parts are there
     */
    record Found(boolean ready, Map<String, Boolean> parts) {}

    synchronized Found ask() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var answers = new LinkedHashMap<HealthCheck, Optional<Future<?>>>();
        checks.forEach(it -> answers.put(it, begin(it)));
        var parts = new TreeMap<String, Boolean>();
        var ready = true;
        for (var one : answers.entrySet()) {
            var check = one.getKey();
            var there = one.getValue().filter(it -> answered(check, it, end)).isPresent();
            parts.put(check.name(), there);
            ready &= there || !check.vital();
        }
        return new Found(ready, parts);
    }

    /** Empty for what still thinks. */
    private Optional<Future<?>> begin(HealthCheck check) {
        var before = asked.get(check.name());
        if (before != null && !before.isDone()) {
            return Optional.empty();
        }
        var answer = askers.submit(() -> {
            check.ask();
            return true;
        });
        asked.put(check.name(), answer);
        return Optional.of(answer);
    }

    private boolean answered(HealthCheck check, Future<?> answer, long end) {
        try {
            answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            return tell(check, true, "");
        } catch (ExecutionException failed) {
            return tell(check, false, String.valueOf(failed.getCause()));
        } catch (TimeoutException late) {
            return tell(check, false, "no answer within " + PATIENCE.toMillis() + " ms");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One line when it goes and one when it is back, however often it is asked. */
    private boolean tell(HealthCheck check, boolean there, String reason) {
        var before = last.put(check.name(), there);
        if (!there && !Boolean.FALSE.equals(before)) {
            LOG.warn(
                    "The {} is gone: {}",
                    check.name(),
                    reason.lines().findFirst().orElse(""));
        } else if (there && Boolean.FALSE.equals(before)) {
            LOG.info("The {} is back", check.name());
        }
        return there;
    }

    @PreDestroy
    void close() {
        askers.shutdownNow();
    }
}
