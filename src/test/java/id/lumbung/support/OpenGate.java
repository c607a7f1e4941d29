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
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * For tests without Keycloak, with {@code test.open-gate=true}: everybody is the same person, who may everything. A token,
 * or the header {@code Test-Government} of a session, is {@code none} for nobody, or names another government than Kota
 * Mojokerto.
 */
@Singleton
@Primary
@Requires(property = "test.open-gate", value = "true")
class OpenGate implements Gate, SessionActors {
    private static final Pattern REGION = Pattern.compile("\\d\\d(\\.\\d\\d)?");
    private static final Actor ANYBODY = Actors.mayEverything(TestDatabase.KOTA_MOJOKERTO);

    @Override
    public Admission admit(HttpServletRequest request, boolean byUser) {
        var government = Objects.requireNonNullElse(request.getHeader("Test-Government"), "any");
        if (!government.equals("none")) {
            request.getSession(); // as signing in would have made one
        }
        return bearer(government);
    }

    @Override
    public Admission bearer(String token) {
        if (token.equals("none")) {
            return new Admission.Closed();
        }
        return new Admission.Open(REGION.matcher(token).matches() ? of(token) : ANYBODY);
    }

    @Override
    public Optional<Actor> find(HttpSession session) {
        return Optional.of(ANYBODY);
    }

    private static Actor of(String government) {
        return Actors.mayEverything(new TenantKey(new RegionCode(government), DatabaseSettings.MAIN));
    }
}
