package id.lumbung.demo.gallery;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.platform.security.SessionActors;
import id.lumbung.platform.web.Gate;
import id.lumbung.shared.RegionCode;
import id.lumbung.ui.ShellInfo;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Who looks at the gallery, without having signed in. */
@Singleton
@Primary
@Requires(property = "lumbung.gallery")
class GalleryVisitor implements Gate, SessionActors, ShellInfo.Source {
    private static final TenantKey CITY = new TenantKey(new RegionCode("35.76"), "main");
    private static final Actor VISITOR = new Actor(
            "gallery",
            "Rina Wahyuni",
            "Bappedalitbang",
            CITY,
            Map.of(Permission.DASHBOARD_READ, new Scope.Everywhere()));

    @Override
    public Admission admit(HttpServletRequest request, boolean byUser) {
        request.getSession(); // as signing in would have made one
        return new Admission.Open(VISITOR);
    }

    @Override
    public Admission bearer(String token) {
        return new Admission.Closed();
    }

    @Override
    public Optional<Actor> find(HttpSession session) {
        return Optional.of(VISITOR);
    }

    @Override
    public ShellInfo current() {
        return new ShellInfo("Kota Mojokerto", CITY.code(), 2026, true, ZoneId.of("Asia/Jakarta"), "/choose");
    }
}
