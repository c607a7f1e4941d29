package id.lumbung.assessment.ui;

import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.core.Decision;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rows of a sheet are shown. */
enum RowFilter {
    ALL,
    /** Returned, or claimed without proof. */
    ACTION,
    WAITING,
    ACCEPTED;

    /** The one that an address names, if it names one. */
    static Optional<RowFilter> named(String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    boolean shows(SheetRow row) {
        return switch (this) {
            case ALL -> true;
            case ACTION -> row.needsAction();
            case WAITING -> row.answer().decision() == Decision.PENDING;
            case ACCEPTED -> row.answer().decision().isVerified();
        };
    }
}
