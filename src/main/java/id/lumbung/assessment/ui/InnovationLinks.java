package id.lumbung.assessment.ui;

import id.lumbung.assessment.InnovationFilter;
import id.lumbung.assessment.InnovationOrder;
import id.lumbung.assessment.SavedView;
import id.lumbung.assessment.StandingFilter;
import id.lumbung.shared.Zone;
import java.util.Optional;
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

    /** The innovations of a figure as a list to work on; nothing when the list cannot be narrowed to them. */
    static Optional<String> of(StandingFilter figure) {
        if (figure.affair() != null || figure.agencies().size() > 1) {
            return Optional.empty();
        }
        var agency = figure.agencies().stream().findFirst().orElse(null);
        var filter = new InnovationFilter(SavedView.ALL, "", agency, figure.zone(), null, null);
        return Optional.of(new ListAddress(filter, InnovationOrder.LAST_CHANGED)
                .toLocation()
                .getPathWithQueryParameters());
    }

    static String sheet(UUID innovation) {
        return AssessmentNavigation.sheetPath(innovation);
    }

    /** A sheet with the row of an indicator open. */
    static String sheet(UUID innovation, String indicator) {
        return sheet(innovation) + "?" + IndicatorSheetView.INDICATOR + "=" + indicator;
    }
}
