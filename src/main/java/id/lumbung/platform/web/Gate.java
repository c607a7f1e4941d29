package id.lumbung.platform.web;

import id.lumbung.platform.security.Actor;
import jakarta.servlet.http.HttpServletRequest;

/** Who a request comes from; identity answers. */
public interface Gate {

    /**
     * What the session of the request allows.
     *
     * @param byUser whether somebody did something, which keeps the session from ending for want of it
     */
    Admission admit(HttpServletRequest request, boolean byUser);

    /** What a bearer token allows; {@code Closed} for one that is not valid here. */
    Admission bearer(String token);

    /** The answer of the gate. */
    sealed interface Admission {
        /** Somebody who may act. */
        record Open(Actor actor) implements Admission {}

        /** Somebody who cannot act yet and has to see this page first. */
        record Detour(String page) implements Admission {}

        /** Nobody; a session that ended has been cleared away. */
        record Closed() implements Admission {}
    }
}
