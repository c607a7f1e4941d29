package id.lumbung.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The address of the page that is open. What somebody chose on the page stands in it, so that the page can be loaded anew,
 * kept and passed on as it is.
 */
public final class PageAddress {
    private PageAddress() {}

    /** What it says under this name. */
    public static Optional<String> get(String name) {
        return shown(UI.getCurrent()).getQueryParameters().getSingleParameter(name);
    }

    /** Says this under the name, or nothing any more, and leaves everything else as it is. */
    public static void put(String name, @Nullable String value) {
        var now = shown(UI.getCurrent());
        var query = new TreeMap<>(now.getQueryParameters().getParameters());
        if (value == null) {
            query.remove(name);
        } else {
            query.put(name, List.of(value));
        }
        show(new Location(now.getPath(), new QueryParameters(query)));
    }

    /** Says this from now on, and goes on saying what parts of the page have put there under these names. */
    public static void show(Location location, String... kept) {
        var now = shown(UI.getCurrent()).getQueryParameters().getParameters();
        var query = new TreeMap<>(location.getQueryParameters().getParameters());
        for (var name : kept) {
            if (now.containsKey(name)) {
                query.putIfAbsent(name, now.get(name));
            }
        }
        show(new Location(location.getPath(), new QueryParameters(query)));
    }

    /** Says this and nothing else from now on. */
    public static void show(Location location) {
        var ui = UI.getCurrent();
        ComponentUtil.setData(ui, Shown.class, new Shown(reached(ui), location));
        ui.getPage().getHistory().replaceState(null, location);
    }

    private static Location shown(UI ui) {
        var shown = ComponentUtil.getData(ui, Shown.class);
        var reached = reached(ui);
        return shown != null && shown.since() == reached ? shown.location() : reached;
    }

    /** Where the last navigation led, also while it goes on. */
    private static Location reached(UI ui) {
        var internals = ui.getInternals();
        return internals.hasLastHandledLocation()
                ? internals.getLastHandledLocation()
                : internals.getActiveViewLocation();
    }

    /** What the address says since a navigation. */
    private record Shown(Location since, Location location) implements Serializable {}
}
