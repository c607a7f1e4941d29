package id.lumbung.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import id.lumbung.platform.security.Access;
import id.lumbung.platform.security.NeedsPermission;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The navigation, built from what the routes say of themselves and the reader may see. */
class Menu extends Div {
    private static final long serialVersionUID = 1L;

    Menu(Access access, List<MenuCount> counts) {
        addClassName("li-menu");
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(it -> it.getNavigationTarget().isAnnotationPresent(MenuEntry.class))
                .filter(it -> mayGo(access, it))
                .sorted(Comparator.comparingInt(it -> entryOf(it).order()))
                .collect(Collectors.groupingBy(it -> entryOf(it).section(), TreeMap::new, Collectors.toList()))
                .forEach((section, routes) -> add(part(section, routes, counts)));
    }

    private SideNav part(MenuSection section, List<RouteData> routes, List<MenuCount> counts) {
        var nav = new SideNav(getTranslation(section.key()));
        routes.forEach(it -> nav.addItem(item(it, counts)));
        return nav;
    }

    private SideNavItem item(RouteData route, List<MenuCount> counts) {
        var entry = entryOf(route);
        var item = new SideNavItem(
                getTranslation(entry.key()),
                route.getNavigationTarget(),
                entry.icon().create());
        item.setMatchNested(!route.getTemplate().isEmpty());
        counts.stream()
                .filter(it -> it.view().equals(route.getNavigationTarget()))
                .findFirst()
                .ifPresent(it -> item.setSuffixComponent(number(it.count())));
        return item;
    }

    private static Span number(long count) {
        var number = new Span(Numbers.current().whole(count));
        number.addClassName("li-menu-count");
        return number;
    }

    private static boolean mayGo(Access access, RouteData route) {
        var needs = route.getNavigationTarget().getAnnotation(NeedsPermission.class);
        return needs != null
                && (needs.value().length == 0 || Arrays.stream(needs.value()).anyMatch(access::may));
    }

    private static MenuEntry entryOf(RouteData route) {
        return route.getNavigationTarget().getAnnotation(MenuEntry.class);
    }
}
