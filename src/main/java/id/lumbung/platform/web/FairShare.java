package id.lumbung.platform.web;

import id.lumbung.platform.limits.Hindrance;
import id.lumbung.platform.limits.Limits;
import id.lumbung.platform.limits.Places;
import id.lumbung.platform.security.Actor;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** What one person and one government get of the portal while others want it too. */
@Singleton
class FairShare {
    private final Limits limits;
    private final Places places;

    FairShare(Limits limits, Places places) {
        this.limits = limits;
        this.places = places;
    }

    /** Does it when it is the government's turn, or says why not. */
    Optional<Hindrance> within(Actor actor, HttpServletRequest request, Step step)
            throws IOException, ServletException {
        var tenant = actor.tenant();
        var government = Optional.ofNullable(tenant).map(it -> it.code().value());
        var refusal = limits.refusal(actor.subject(), government);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (government.isEmpty() || isOnTheLine(request)) {
            step.run();
            return Optional.empty();
        }
        var place = places.enter(government.get());
        if (place.isEmpty()) {
            return Optional.of(Hindrance.GOVERNMENT_BUSY);
        }
        try (var held = place.get()) {
            assert held != null;
            step.run();
        }
        return Optional.empty();
    }

    /** Files come and go as fast as the line of the visitor is, and hardly need a processor. */
    private static boolean isOnTheLine(HttpServletRequest request) {
        var type = Objects.requireNonNullElse(request.getContentType(), "");
        return type.startsWith("multipart/")
                || request.getRequestURI().startsWith("/files/")
                || request.getRequestURI().startsWith("/VAADIN/dynamic/");
    }
}
