package id.lumbung.support;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for something that another thread does. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Between two questions, the processor is left to what is waited for. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Eventually() {}

    /** Asks again and again until there is an answer, and fails when none comes. */
    public static <T> T present(Supplier<Optional<T>> question) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return fail("No answer within " + PATIENCE);
    }
}
