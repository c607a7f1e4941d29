package id.lumbung.ui;

import java.util.regex.Pattern;

/**
 * The parts of which the cells of long tables are made in the browser, from data alone. Components in cells cost the
 * portal some 20 kB for each line shown, and each answer the sending of them.
 */
public final class CellTemplates {
    private CellTemplates() {}

    /** A {@link BadgeFace} whose three parts are the properties {@code <name>Theme}, {@code <name>Icon}, {@code <name>Word}. */
    public static String badge(String name) {
        return """
                <vaadin-badge theme="${item.NAMETheme}"><vaadin-icon slot="icon" aria-hidden="true"
                  .src="${item.NAMEIcon}"></vaadin-icon>${item.NAMEWord}</vaadin-badge>""".replace("NAME", name);
    }

    /** The mark of a figure, from the properties {@code <name>Icon} and {@code <name>Mark}. */
    public static String mark(String name) {
        return """
                <span class="li-mark" role="img" aria-label="${item.NAMEMark}"><vaadin-icon aria-hidden="true"
                  .src="${item.NAMEIcon}"></vaadin-icon></span>""".replace("NAME", name);
    }

    /** A {@link Meter}, from the properties {@code <name>}, {@code <name>Whole} and {@code <name>Words}. */
    public static String meter(String name) {
        return """
                <div class="li-meter"><vaadin-progress-bar .max="${item.NAMEWhole}" .value="${item.NAME}"
                  aria-label="${item.NAMEWords}"></vaadin-progress-bar><span>${item.NAME}/${item.NAMEWhole}</span></div>""".replace("NAME", name);
    }

    /** Whether a template shows a property. */
    public static boolean names(String template, String property) {
        return Pattern.compile("item\\." + property + "\\b").matcher(template).find();
    }
}
