package id.lumbung.ui;

import com.vaadin.flow.component.Component;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The navigation, built from what the routes say of themselves and the reader may see. */
class Menu extends Div {
    private static final long serialVersionUID = 1L;

    private final transient MenuCounts counts;
    private final Map<Class<? extends Component>, SideNavItem> items = new HashMap<>();
    private Map<Class<? extends Component>, Long> shown = Map.of();

    Menu(Access access, List<MenuDetour> detours, MenuCounts counts) {
        this.counts = counts;
        addClassName("li-menu");
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(it -> it.getNavigationTarget().isAnnotationPresent(MenuEntry.class))
                .filter(it -> mayGo(access, it.getNavigationTarget()))
                .filter(it -> detours.stream()
                        .noneMatch(detour -> detour.view().equals(it.getNavigationTarget()) && detour.leadsOn()))
                .sorted(Comparator.comparingInt(it -> entryOf(it).order()))
                .collect(Collectors.groupingBy(it -> entryOf(it).section(), TreeMap::new, Collectors.toList()))
                .forEach((section, routes) -> add(part(section, routes)));
        Optional.ofNullable(access.actor().tenant()).ifPresent(tenant -> {
            addAttachListener(_ -> counts.follow(tenant, this));
            addDetachListener(_ -> counts.leave(tenant, this));
        });
    }

    /** Counts at once, for the page that is gone to. */
    void recount() {
        show(counts.count(entries()));
    }

    Set<Class<? extends Component>> entries() {
        return items.keySet();
    }

    /** Sends only what is another number than before. */
    void show(Map<Class<? extends Component>, Long> numbers) {
        numbers.forEach((view, number) -> {
            if (!number.equals(shown.get(view))) {
                Optional.ofNullable(items.get(view)).ifPresent(it -> it.setSuffixComponent(number(number)));
            }
        });
        shown = Map.copyOf(numbers);
    }

    private SideNav part(MenuSection section, List<RouteData> routes) {
        var nav = new SideNav(getTranslation(section.key()));
        routes.forEach(it -> nav.addItem(item(it)));
        return nav;
    }

    private SideNavItem item(RouteData route) {
        var entry = entryOf(route);
        var item = new SideNavItem(
                getTranslation(entry.key()),
                route.getNavigationTarget(),
                entry.icon().create());
        item.setMatchNested(!route.getTemplate().isEmpty());
        items.put(route.getNavigationTarget(), item);
        return item;
    }

    private static Span number(long count) {
        var number = new Span(Numbers.current().whole(count));
        number.addClassName("li-menu-count");
        return number;
    }

    /** Whether the reader may see the page now; what was allowed when the navigation was made may have changed. */
    static boolean mayGo(Access access, Class<? extends Component> view) {
        var needs = view.getAnnotation(NeedsPermission.class);
        return needs != null
                && (needs.value().length == 0 || Arrays.stream(needs.value()).anyMatch(access::may));
    }

    private static MenuEntry entryOf(RouteData route) {
        return route.getNavigationTarget().getAnnotation(MenuEntry.class);
    }
}
