package id.lumbung.platform.security;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Who is signed in to an HTTP session, as an actor for the government they chose; identity answers. */
public interface SessionActors {
    /** Empty for nobody, for somebody without a government, and for a session that has ended. */
    Optional<Actor> find(HttpSession session);
}
