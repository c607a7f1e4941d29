package id.lumbung.demo.gallery;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.shared.RegionCode;
import id.lumbung.ui.ShellInfo;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who looks at the gallery, without having signed in. */
@Singleton
@Primary
@Requires(property = "lumbung.gallery")
@Order(Ordered.HIGHEST_PRECEDENCE)
class GalleryVisitor implements ServletContainerInitializer, ShellInfo.Source {
    private static final TenantKey CITY = new TenantKey(new RegionCode("35.76"), "main");
    private static final Actor VISITOR = new Actor(
            "gallery",
            "Rina Wahyuni",
            "Bappedalitbang",
            CITY,
            Map.of(Permission.DASHBOARD_READ, new Scope.Everywhere()));

    @Override
    public ShellInfo current() {
        return new ShellInfo("Kota Mojokerto", CITY.code(), 2026, true, ZoneId.of("Asia/Jakarta"), "/tenants");
    }

    @Override
    public void onStartup(Set<Class<?>> nothing, ServletContext container) {
        var filter = container.addFilter("gallery", GalleryVisitor::visit);
        filter.setAsyncSupported(true);
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }

    private static void visit(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            CurrentActor.call(VISITOR, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException expected) {
            throw expected;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }
}
