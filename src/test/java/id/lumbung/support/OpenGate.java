package id.lumbung.support;

import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.SessionActors;
import id.lumbung.platform.web.Gate;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** For tests without Keycloak, with {@code test.open-gate=true}: everybody is the same person, who may everything. */
@Singleton
@Primary
@Requires(property = "test.open-gate", value = "true")
class OpenGate implements Gate, SessionActors {
    private static final Actor ANYBODY = Actors.mayEverything(TestDatabase.KOTA_MOJOKERTO);

    @Override
    public Admission admit(HttpServletRequest request, boolean byUser) {
        return new Admission.Open(ANYBODY);
    }

    @Override
    public Admission bearer(String token) {
        return new Admission.Open(ANYBODY);
    }

    @Override
    public Optional<Actor> find(HttpSession session) {
        return Optional.of(ANYBODY);
    }
}
