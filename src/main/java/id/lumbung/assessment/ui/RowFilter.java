package id.lumbung.assessment.ui;

import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.core.Decision;

/** Which rows of a sheet are shown. */
enum RowFilter {
    ALL,
    /** Returned, or claimed without proof. */
    ACTION,
    WAITING,
    ACCEPTED;

    boolean shows(SheetRow row) {
        return switch (this) {
            case ALL -> true;
            case ACTION -> row.needsAction();
            case WAITING -> row.answer().decision() == Decision.PENDING;
            case ACCEPTED -> row.answer().decision().isVerified();
        };
    }
}
