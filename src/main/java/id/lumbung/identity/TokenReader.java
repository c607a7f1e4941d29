package id.lumbung.identity;

import java.util.Optional;

/** Reads bearer tokens; the identity provider's package knows how. */
public interface TokenReader {
    /** Who the token is for; empty unless it is genuine, meant for us, and still valid. */
    Optional<SignedIn> read(String token);
}
