package id.lumbung.platform.once;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.lumbung.platform.security.Access;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the government's people sent under a name of its own, each person's names apart. Each call is a transaction of its
 * own: that a request is under way is known before it does anything.
 */
@Singleton
public class AnsweredRequests {
    /** For how long a request sent again is not done again. */
    public static final Duration KEPT = Duration.ofDays(1);

    private final AnsweredRequestRepository requests;
    private final Access access;
    private final Clock clock;

    AnsweredRequests(AnsweredRequestRepository requests, Access access, Clock clock) {
        this.requests = requests;
        this.access = access;
        this.clock = clock;
    }

    /** Notes that a request is under way; answers with the one that was sent under this name before. */
    @Transactional
    public Optional<AnsweredRequest> begin(String key, String fingerprint) {
        forgetOld();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = id(key);
        while (requests.insertOnce(id, fingerprint, now) == 0) {
            var before = requests.findById(id);
            if (before.isPresent()) {
                return before;
            } // forgotten between the two statements
        }
        return Optional.empty();
    }

    /** Keeps what the request was answered. */
    @Transactional
    public void answered(String key, int status, @Nullable String location, byte[] body) {
        requests.answer(id(key), status, location, new String(body, UTF_8));
    }

    /** Nothing was done, so that the name is free again. */
    @Transactional
    public void forget(String key) {
        requests.deleteById(id(key));
    }

    /** Forgets what is kept no longer. */
    @Transactional
    public void forgetOld() {
        requests.deleteBefore(clock.instant().minus(KEPT));
    }

    private String id(String key) {
        return Fingerprint.of(access.actor().subject(), key.getBytes(UTF_8));
    }
}
