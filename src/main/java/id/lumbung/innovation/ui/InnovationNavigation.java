package id.lumbung.innovation.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The way to the pages of innovations. */
public final class InnovationNavigation {
    static final String NEW = "innovations/new";

    private InnovationNavigation() {}

    /** To the empty profile of an innovation that is not registered yet. */
    public static void openNew() {
        UI.getCurrent().navigate(NEW);
    }

    public static void openProfile(UUID innovation) {
        UI.getCurrent().navigate(profilePath(innovation));
    }

    /** The address of its profile. */
    public static String profilePath(UUID innovation) {
        return sheetPath(innovation) + "/profile";
    }

    /** The address of its indicator sheet, which a later feature shows. */
    static String sheetPath(UUID innovation) {
        return "innovations/" + innovation;
    }
}
