package id.lumbung.listing.ui;

import com.vaadin.flow.component.UI;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.InnovationOrder;

/** The ways to the list of innovations, for views of any feature. */
public final class ListingNavigation {
    static final String LIST = "innovations";

    private ListingNavigation() {}

    public static void open() {
        UI.getCurrent().navigate(LIST);
    }

    /** The address of the list with a filter in it. */
    public static String path(InnovationFilter filter) {
        return new ListAddress(filter, InnovationOrder.LAST_CHANGED)
                .toLocation()
                .getPathWithQueryParameters();
    }
}
