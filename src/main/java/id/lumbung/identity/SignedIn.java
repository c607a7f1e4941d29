package id.lumbung.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who Keycloak says somebody is. Kept in the HTTP session, never sent to the browser.
 *
 * @param email theirs, in small letters, when Keycloak has verified it
 * @param organizations aliases of the governments they belong to, {@code 35-76}
 * @param platformStaff whether they run the portal for everybody
 * @param sid their session in Keycloak
 * @param proof what to ask Keycloak about that session with
 * @param chosen the alias of the government they chose to work for, when there are several
 */
public record SignedIn(
        String subject,
        String username,
        String name,
        @Nullable String email,
        List<String> organizations,
        boolean platformStaff,
        String sid,
        SessionProof proof,
        Instant at,
        @Nullable String chosen)
        implements Serializable {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    public SignedIn {
        organizations = List.copyOf(organizations);
    }

    /** Whoever is signed in to the session, if anybody is. */
    public static Optional<SignedIn> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }

    void into(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    SignedIn choosing(String alias) {
        return new SignedIn(subject, username, name, email, organizations, platformStaff, sid, proof, at, alias);
    }

    @Override
    public String toString() {
        return username; // no token in a log
    }
}
