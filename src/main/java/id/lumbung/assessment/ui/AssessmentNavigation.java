package id.lumbung.assessment.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The ways to the pages of assessment, for views of any feature. */
public final class AssessmentNavigation {
    static final String LIST = "innovations";
    static final String OWN = "government-indicators";
    static final String SHEET = LIST + "/:innovation";

    private AssessmentNavigation() {}

    public static void openList() {
        UI.getCurrent().navigate(LIST);
    }

    public static void openSheet(UUID innovation) {
        UI.getCurrent().navigate(sheetPath(innovation));
    }

    /** The address of the government's own indicators, for links. */
    public static String ownPath() {
        return OWN;
    }

    /** The address of the indicator sheet, for links. */
    public static String sheetPath(UUID innovation) {
        return LIST + "/" + innovation;
    }
}
