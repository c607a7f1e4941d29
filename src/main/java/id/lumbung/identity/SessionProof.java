package id.lumbung.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the portal shows Keycloak to ask about a session there. Of a session of pages it is a refresh token, which keeps
 * the session in Keycloak from ending while somebody works here; it never leaves the server.
 */
public final class SessionProof implements Serializable {
    private static final long serialVersionUID = 1L;

    private final boolean renewable;
    private volatile String token;
    private volatile Instant renewedAt;

    private SessionProof(String token, boolean renewable, Instant at) {
        this.token = token;
        this.renewable = renewable;
        this.renewedAt = at;
    }

    /** Of a session of pages. */
    public static SessionProof renewable(String refreshToken, Instant at) {
        return new SessionProof(refreshToken, true, at);
    }

    /** Of a program that brings its own token. */
    public static SessionProof fixed(String accessToken, Instant at) {
        return new SessionProof(accessToken, false, at);
    }

    public String token() {
        return token;
    }

    /** Whether it is renewable and was not renewed since. */
    public boolean isDue(Instant since) {
        return renewable && renewedAt.isBefore(since);
    }

    public boolean isRenewable() {
        return renewable;
    }

    public void renew(String refreshToken, Instant at) {
        token = refreshToken;
        renewedAt = at;
    }

    @Override
    public String toString() {
        return "proof"; // no token in a log
    }
}
