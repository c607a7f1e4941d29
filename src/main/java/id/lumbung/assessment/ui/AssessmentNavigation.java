package id.lumbung.assessment.ui;

import com.vaadin.flow.component.UI;
import id.lumbung.shared.NotFoundException;
import java.util.UUID;

/** The ways to the pages of assessment, for views of any feature. */
public final class AssessmentNavigation {
    static final String LIST = "innovations";
    static final String OWN = "government-indicators";
    static final String DERIVATION = "derivation";
    static final String COMPARE = "compare";
    static final String NATIONAL = "national-results";
    static final String SETTINGS = "settings";
    static final String INNOVATION = "innovation";
    static final String INDICATOR = "indicator";
    static final String SHEET = LIST + "/:" + INNOVATION;
    static final String SHEET_DERIVATION = SHEET + "/" + DERIVATION;
    static final String OWN_DERIVATION = OWN + "/" + DERIVATION;

    private AssessmentNavigation() {}

    public static void openList() {
        UI.getCurrent().navigate(LIST);
    }

    public static void openSheet(UUID innovation) {
        UI.getCurrent().navigate(sheetPath(innovation));
    }

    /** The address of the page that takes the score of an innovation apart. */
    static String derivationPath(UUID innovation) {
        return sheetPath(innovation) + "/" + DERIVATION;
    }

    /** The innovation an address names; what is no id names none. */
    static UUID innovation(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("innovation", id);
        }
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
