package id.lumbung.support;

import id.lumbung.platform.security.Actor;
import id.lumbung.platform.web.Gate;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** For tests of the API without Keycloak, with {@code test.named-gate=true}: a token is the name of somebody let in. */
@Singleton
@Primary
@Requires(property = "test.named-gate", value = "true")
public class NamedGate implements Gate {
    private final Map<String, Actor> people = new ConcurrentHashMap<>();

    /** Lets somebody in under this token. */
    public void admit(String token, Actor actor) {
        people.put(token, actor);
    }

    @Override
    public Admission admit(HttpServletRequest request, boolean byUser) {
        return new Admission.Closed();
    }

    @Override
    public Admission bearer(String token) {
        var actor = people.get(token);
        return actor == null ? new Admission.Closed() : new Admission.Open(actor);
    }
}
