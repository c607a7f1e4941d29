package id.lumbung.assessment.ui;

import com.vaadin.flow.component.UI;
import id.lumbung.shared.NotFoundException;
import java.util.UUID;

/** The ways to the pages of assessment, for views of any feature. */
public final class AssessmentNavigation {
    static final String LIST = "innovations";
    static final String OWN = "government-indicators";
    static final String DERIVATION = "derivation";
    static final String INNOVATION = "innovation";
    static final String INDICATOR = "indicator";
    static final String SHOWN = "show";
    static final String SHEET = LIST + "/:" + INNOVATION;
    static final String SHEET_DERIVATION = SHEET + "/" + DERIVATION;
    static final String OWN_DERIVATION = OWN + "/" + DERIVATION;
    static final String LEVEL = "level";
    static final String SUBMIT = "submission";
    static final String SUBMISSION = SHEET + "/" + SUBMIT;
    static final String OWN_SUBMISSION = OWN + "/" + SUBMIT;
    static final String SENDINGS = "sendings";
    static final String SENDING = "sending";
    static final String RECEIPT = SHEET + "/" + SENDINGS + "/:" + SENDING;
    static final String OWN_RECEIPT = OWN + "/" + SENDINGS + "/:" + SENDING;

    private AssessmentNavigation() {}

    public static void openSheet(UUID innovation) {
        UI.getCurrent().navigate(sheetPath(innovation));
    }

    /** The address of the page that takes the score of an innovation apart. */
    public static String derivationPath(UUID innovation) {
        return sheetPath(innovation) + "/" + DERIVATION;
    }

    /** The innovation an address names; what is no id names none. */
    static UUID innovation(String id) {
        return id("innovation", id);
    }

    /** The id in an address; what is no id names nothing. */
    static UUID id(String what, String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException(what, id);
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

    /** The address of a sheet with the row of an indicator open. */
    public static String sheetPath(UUID innovation, String indicator) {
        return sheetPath(innovation) + "?" + INDICATOR + "=" + indicator;
    }

    /** The address of the page that takes the government's own indicators apart. */
    public static String ownDerivationPath() {
        return OWN_DERIVATION;
    }

    /** The address of the verification desk. */
    public static String deskPath() {
        return DeskAddress.DESK;
    }
}
