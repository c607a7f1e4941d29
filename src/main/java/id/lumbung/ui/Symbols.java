package id.lumbung.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** Draws one symbol of one of our SVG files. */
final class Symbols {
    /** Our own symbols: the product's mark and the marks of the figures. */
    static final String OWN = "icons/lumbung.svg";

    private Symbols() {}

    /** Referred to, not copied: the browser keeps one file for all the icons of a page. */
    static SvgIcon icon(String file, String symbol) {
        var icon = new SvgIcon(address(file, symbol));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    static String address(String file, String symbol) {
        return file + "#" + symbol;
    }
}
