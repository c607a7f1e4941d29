package id.lumbung.identity;

import id.lumbung.platform.web.WebSettings;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Which sessions Keycloak has ended, on whichever replica it said so. */
@Singleton
public class EndedSessions {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final EndedSessionRepository ended;
    private final LiveSessions live;
    private final WebSettings settings;
    private final Clock clock;
    private volatile Known known = new Known(Set.of(), Instant.MIN);

    EndedSessions(EndedSessionRepository ended, LiveSessions live, WebSettings settings, Clock clock) {
        this.ended = ended;
        this.live = live;
        this.settings = settings;
        this.clock = clock;
    }

    /** Ends a session everywhere; false when the token that says so was used before. */
    public boolean end(String sid, String tokenId) {
        if (!record(sid, tokenId)) {
            return false;
        }
        refresh();
        return true;
    }

    /** Whether the session has ended; known everywhere within two seconds. */
    public boolean contains(String sid) {
        if (known.at().isBefore(clock.instant().minus(FRESH))) {
            refresh();
        }
        return known.sids().contains(sid);
    }

    /** Open pages that send nothing are cut off too. */
    @Scheduled(fixedDelay = "5s")
    void sweep() {
        if (live.any()) {
            refresh();
        }
    }

    private void refresh() {
        var now = clock.instant();
        known = new Known(load(now.minus(settings.sessionLimit())), now);
        live.end(known.sids());
    }

    @Transactional("platform")
    boolean record(String sid, String tokenId) {
        var now = clock.instant();
        ended.deleteBefore(now.minus(settings.sessionLimit()));
        return ended.insertOnce(tokenId, sid, now) == 1;
    }

    @Transactional("platform")
    Set<String> load(Instant since) {
        return ended.findSidsSince(since);
    }

    private record Known(Set<String> sids, Instant at) {}
}
