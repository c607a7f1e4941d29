package id.lumbung.support;

import id.lumbung.platform.schema.DatabaseSettings;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.SessionActors;
import id.lumbung.platform.web.Gate;
import id.lumbung.shared.RegionCode;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * For tests without Keycloak, with {@code test.open-gate=true}: everybody is the same person, who may everything. The
 * header {@code Test-Government} names another government than Kota Mojokerto.
 */
@Singleton
@Primary
@Requires(property = "test.open-gate", value = "true")
class OpenGate implements Gate, SessionActors {
    private static final Actor ANYBODY = Actors.mayEverything(TestDatabase.KOTA_MOJOKERTO);

    @Override
    public Admission admit(HttpServletRequest request, boolean byUser) {
        request.getSession(); // as signing in would have made one
        var government = request.getHeader("Test-Government");
        return new Admission.Open(government == null ? ANYBODY : of(government));
    }

    @Override
    public Admission bearer(String token) {
        return new Admission.Open(ANYBODY);
    }

    @Override
    public Optional<Actor> find(HttpSession session) {
        return Optional.of(ANYBODY);
    }

    private static Actor of(String government) {
        return Actors.mayEverything(new TenantKey(new RegionCode(government), DatabaseSettings.MAIN));
    }
}
