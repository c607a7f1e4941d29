package id.lumbung.assessment.ui;

import id.lumbung.shared.Zone;
import java.util.UUID;

/** Addresses of the list of innovations with a filter in them, and of a sheet. */
final class InnovationLinks {
    private InnovationLinks() {}

    static String zone(Zone zone) {
        return AssessmentNavigation.LIST + "?zone=" + zone;
    }

    static String agency(UUID agency) {
        return AssessmentNavigation.LIST + "?agency=" + agency;
    }

    static String sheet(UUID innovation) {
        return AssessmentNavigation.sheetPath(innovation);
    }

    /** A sheet with the row of an indicator open. */
    static String sheet(UUID innovation, String indicator) {
        return sheet(innovation) + "?" + IndicatorSheetView.INDICATOR + "=" + indicator;
    }
}
