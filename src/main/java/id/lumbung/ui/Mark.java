package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Whose figure it is. The product never shows one index only, so each figure carries its mark. */
public enum Mark {
    /** What the government says of itself. */
    CLAIMED,
    /** What its own verifiers accepted. */
    VERIFIED,
    /** What it may become. */
    ESTIMATE,
    /** What the ministry published. */
    NATIONAL,
    /** What is aimed at. */
    TARGET;

    /** The mark alone, with its word for those who do not see it. */
    public Span create() {
        var shape = shape();
        shape.getElement().setAttribute("role", "img").setAttribute("aria-label", word());
        return shape;
    }

    /** The mark and its word. */
    public Span labelled() {
        return labelled(word());
    }

    /** The mark and another word for it. */
    public Span labelled(String word) {
        var label = new Span(shape(), new Span(word));
        label.addClassName("li-marked");
        return label;
    }

    /** Its word: {@code Klaim}, {@code Terverifikasi} … */
    public String word() {
        return I18NProvider.translate("ui.mark." + this);
    }

    /** Where the browser finds its shape. */
    public String icon() {
        return Symbols.address(Symbols.OWN, symbol());
    }

    private String symbol() {
        return "mark-" + name().toLowerCase(Locale.ROOT);
    }

    private Span shape() {
        var shape = new Span(Symbols.icon(Symbols.OWN, symbol()));
        shape.addClassName("li-mark");
        return shape;
    }
}
