package id.lumbung.platform.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.util.EnumSet;
import java.util.Set;

/** Puts the filter before everything else, the WebSocket upgrade included, and gives the session its cookie. */
@Singleton
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortalFilterStart implements ServletContainerInitializer {
    private final PortalFilter filter;
    private final WebSettings settings;

    PortalFilterStart(PortalFilter filter, WebSettings settings) {
        this.filter = filter;
        this.settings = settings;
    }

    @Override
    public void onStartup(Set<Class<?>> nothing, ServletContext container) {
        var registration = container.addFilter("portal", filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");

        container.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        container.setSessionTimeout(Math.toIntExact(settings.sessionIdle().toMinutes()));
        var cookie = container.getSessionCookieConfig();
        cookie.setName(settings.behindTls() ? "__Host-lumbung" : "lumbung");
        cookie.setSecure(settings.behindTls());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
    }
}
