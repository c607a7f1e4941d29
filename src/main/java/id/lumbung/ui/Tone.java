package id.lumbung.ui;

import java.util.Locale;

/** What a badge or a note tells by its colour, beside its icon and its word; never a zone's or a category's own colour. */
public enum Tone {
    NEUTRAL,
    OUTLINE,
    SUCCESS,
    WARNING,
    ERROR,
    INFO;

    String theme() {
        return name().toLowerCase(Locale.ROOT);
    }
}
