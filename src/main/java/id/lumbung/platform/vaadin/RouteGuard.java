package id.lumbung.platform.vaadin;

import com.vaadin.flow.component.UI.ClientViewPlaceholder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.HasErrorParameter;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.NeedsPermission;
import jakarta.inject.Singleton;
import java.util.Arrays;

/** Lets nobody onto a route without its permission, and nobody at all onto a route that names none. */
@Singleton
class RouteGuard implements BeforeEnterListener {
    private static final long serialVersionUID = 1L;

    private final transient Access access;

    RouteGuard(Access access) {
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(target) || target == ClientViewPlaceholder.class) {
            return; // the placeholder is empty: Vaadin passes through it to the page that says "not found"
        }
        var needs = target.getAnnotation(NeedsPermission.class);
        if (needs == null) {
            throw new IllegalStateException(target.getName() + " says not which permission it needs");
        }
        if (needs.value().length > 0 && Arrays.stream(needs.value()).noneMatch(access::may)) {
            event.rerouteToError(new ForbiddenException(needs.value()[0]), "");
        }
    }
}
