package id.lumbung.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.shared.Zone;

/** The zone of an innovation: its colour, its icon and its word, never the colour alone. */
public class ZoneBadge extends StatusBadge {
    private static final long serialVersionUID = 1L;

    public ZoneBadge(Zone zone) {
        super(toneOf(zone), iconOf(zone), word(zone));
    }

    /** The same for a cell of a table. */
    public static BadgeFace face(Zone zone) {
        return new BadgeFace(toneOf(zone), iconOf(zone), word(zone));
    }

    private static String word(Zone zone) {
        return I18NProvider.translate("ui.zone." + zone);
    }

    private static Tone toneOf(Zone zone) {
        return switch (zone) {
            case GREEN -> Tone.SUCCESS;
            case YELLOW -> Tone.WARNING;
            case RED -> Tone.ERROR;
        };
    }

    private static LiIcon iconOf(Zone zone) {
        return switch (zone) {
            case GREEN -> LiIcon.CIRCLE_CHECK;
            case YELLOW -> LiIcon.TRIANGLE_ALERT;
            case RED -> LiIcon.OCTAGON_ALERT;
        };
    }
}
