package id.lumbung.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.ui.BadgeFace;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;

/** Who has a sheet in hand, in a word. */
public class StateBadge extends StatusBadge {
    private static final long serialVersionUID = 1L;

    public StateBadge(SheetState state) {
        super(tone(state), icon(state), word(state));
    }

    /** The same for a cell of a table. */
    public static BadgeFace face(SheetState state) {
        return new BadgeFace(tone(state), icon(state), word(state));
    }

    public static String word(SheetState state) {
        return I18NProvider.translate("assessment.state." + state);
    }

    private static Tone tone(SheetState state) {
        return switch (state) {
            case DRAFT -> Tone.OUTLINE;
            case SUBMITTED -> Tone.NEUTRAL;
            case RETURNED -> Tone.WARNING;
            case VERIFIED -> Tone.SUCCESS;
        };
    }

    private static LiIcon icon(SheetState state) {
        return switch (state) {
            case DRAFT -> LiIcon.PEN_LINE;
            case SUBMITTED -> LiIcon.HOURGLASS;
            case RETURNED -> LiIcon.UNDO_2;
            case VERIFIED -> LiIcon.CHECK;
        };
    }
}
