package id.lumbung.identity.keycloak;

import id.lumbung.identity.SessionCheck;
import id.lumbung.identity.SessionProof;
import id.lumbung.identity.SignedIn;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Keycloak about each session that is used, at most every three seconds and one request at a time. While Keycloak is
 * silent everybody stays, and only one request in five seconds tries it.
 *
 * @see "docs/decisions/0016-asking-keycloak-about-sessions.md"
 */
@Singleton
class KeycloakSessions implements SessionCheck {
    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSessions.class);
    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(5);
    /** Keycloak ends a session that is not renewed for as long as ours may be idle. */
    private static final Duration RENEWAL = Duration.ofMinutes(1);

    private static final int MANY = 10_000;

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final KeycloakClient keycloak;
    private final Clock clock;
    private volatile Instant silentUntil = Instant.MIN;

    KeycloakSessions(KeycloakClient keycloak, Clock clock) {
        this.keycloak = keycloak;
        this.clock = clock;
    }

    @Override
    public boolean isOver(SignedIn who) {
        var now = clock.instant();
        if (known.size() > MANY) {
            known.values().removeIf(it -> it.isStale(now));
        }
        return known.computeIfAbsent(who.sid(), _ -> new Known()).isOver(who.proof(), now);
    }

    @Override
    public boolean end(SignedIn who) {
        known.remove(who.sid());
        return keycloak.post("logout", Map.of("refresh_token", who.proof().token()))
                .filter(it -> it.status() < 300 || it.status() == 400) // 400: it had ended before
                .isPresent();
    }

    /** Whether the session is over; empty when Keycloak does not say. */
    private Optional<Boolean> ask(SessionProof proof, Instant now) {
        return proof.isDue(now.minus(RENEWAL)) ? renew(proof, now) : introspect(proof);
    }

    private Optional<Boolean> introspect(SessionProof proof) {
        var hint = proof.isRenewable() ? "refresh_token" : "access_token";
        return keycloak.post("token/introspect", Map.of("token", proof.token(), "token_type_hint", hint))
                .filter(it -> it.status() == 200)
                .flatMap(it ->
                        it.values().get("active") instanceof Boolean active ? Optional.of(!active) : Optional.empty());
    }

    private Optional<Boolean> renew(SessionProof proof, Instant now) {
        return keycloak.post("token", Map.of("grant_type", "refresh_token", "refresh_token", proof.token()))
                .flatMap(it -> {
                    if (it.status() == 200 && it.values().get("refresh_token") instanceof String token) {
                        proof.renew(token, now);
                        return Optional.of(false);
                    }
                    return "invalid_grant".equals(it.values().get("error")) ? Optional.of(true) : Optional.empty();
                });
    }

    /** What is known of one session. */
    private final class Known {
        private volatile Instant until = Instant.MIN;
        private volatile boolean over;

        boolean isStale(Instant now) {
            return until.plus(RENEWAL).isBefore(now);
        }

        boolean isOver(SessionProof proof, Instant now) {
            return over || (isFresh(now) ? over : asked(proof, now));
        }

        private boolean isFresh(Instant now) {
            return until.isAfter(now) || silentUntil.isAfter(now);
        }

        private synchronized boolean asked(SessionProof proof, Instant now) {
            if (isFresh(now)) {
                return over; // somebody else asked while we waited
            }
            ask(proof, now)
                    .ifPresentOrElse(
                            it -> {
                                over = it;
                                until = now.plus(FRESH);
                            },
                            () -> {
                                LOG.warn("Keycloak does not say whether sessions go on; whoever is signed in stays");
                                silentUntil = now.plus(SILENCE);
                            });
            return over;
        }
    }
}
