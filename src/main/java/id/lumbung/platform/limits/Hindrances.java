package id.lumbung.platform.limits;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes hindrances in the log: one line without a stack, and not one for each of the thousands that meet the same. */
public final class Hindrances {
    private static final Logger LOG = LoggerFactory.getLogger(Hindrances.class);
    private static final long QUIET = TimeUnit.SECONDS.toNanos(10);
    private static final Map<Hindrance, Noted> NOTED = new ConcurrentHashMap<>();

    private Hindrances() {}

    /** Notes what was thrown when it is a hindrance, and says whether it was; what is not is the caller's to log. */
    public static boolean note(Throwable thrown) {
        var hindrance = Hindrance.of(thrown);
        hindrance.ifPresent(it -> note(it, thrown));
        return hindrance.isPresent();
    }

    /** Notes a hindrance that was met. */
    public static void note(Hindrance hindrance, Throwable thrown) {
        var noted = NOTED.computeIfAbsent(hindrance, _ -> new Noted());
        noted.times.incrementAndGet();
        var last = noted.at.get();
        var now = System.nanoTime();
        if ((last == 0 || now - last > QUIET) && noted.at.compareAndSet(last, now)) {
            LOG.warn("{}, {} times since the last such line: {}", hindrance, noted.times.getAndSet(0), reason(thrown));
        }
    }

    private static String reason(Throwable thrown) {
        var first = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(50)
                .reduce(thrown, (_, deeper) -> deeper);
        return first.toString().lines().findFirst().orElse("");
    }

    private static final class Noted {
        private final AtomicLong at = new AtomicLong();
        private final AtomicLong times = new AtomicLong();
    }
}
