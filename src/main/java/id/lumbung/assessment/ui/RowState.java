package id.lumbung.assessment.ui;

import id.lumbung.assessment.SheetRow;
import id.lumbung.ui.LiIcon;
import java.util.Locale;

/** What stands at the end of a row: what became of its claim, or what the claim still lacks. */
enum RowState {
    EMPTY(LiIcon.CIRCLE_DASHED),
    UNPROVEN(LiIcon.TRIANGLE_ALERT),
    READY(LiIcon.PEN_LINE),
    PENDING(LiIcon.HOURGLASS),
    ACCEPTED(LiIcon.CIRCLE_CHECK),
    CORRECTED(LiIcon.ARROW_DOWN_RIGHT),
    RETURNED(LiIcon.UNDO_2);

    private final LiIcon icon;

    RowState(LiIcon icon) {
        this.icon = icon;
    }

    static RowState of(SheetRow row) {
        return switch (row.answer().decision()) {
            case PENDING -> PENDING;
            case ACCEPTED -> ACCEPTED;
            case CORRECTED -> CORRECTED;
            case RETURNED -> RETURNED;
            case OPEN ->
                row.answer().claimedLevel() == 0 ? EMPTY : row.claimed().counts() ? READY : UNPROVEN;
        };
    }

    LiIcon icon() {
        return icon;
    }

    String key() {
        return "assessment.row." + this;
    }

    String className() {
        return "li-row-state-" + name().toLowerCase(Locale.ROOT);
    }
}
