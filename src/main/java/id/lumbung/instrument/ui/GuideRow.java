package id.lumbung.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.ui.Markup;
import id.lumbung.ui.Numbers;
import org.jsoup.nodes.Element;

/** An indicator of the instrument: closed its number, name and weight, open its full wording. */
class GuideRow extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Indicator indicator;
    private final transient Instrument instrument;
    private final transient FactWords words;
    private final NativeButton summary = new NativeButton();
    private final Div place = new Div();

    GuideRow(Indicator indicator, Instrument instrument, FactWords words, SerializableConsumer<GuideRow> toggled) {
        this.indicator = indicator;
        this.instrument = instrument;
        this.words = words;
        place.setId("guide-" + indicator.code());
        summary.addClassNames("li-indicator-summary", "li-guide-summary");
        summary.getElement().setAttribute("aria-controls", "guide-" + indicator.code());
        summary.getElement().setAttribute("aria-expanded", "false");
        summary.addClickListener(_ -> toggled.accept(this));
        var numbers = Numbers.current();
        Markup.show(
                summary,
                part("number", indicator.number() + indicator.sub()),
                name(),
                part("weight", getTranslation("instrument.guide.weight", numbers.plain(indicator.weight()))),
                part("points", getTranslation("instrument.guide.most", numbers.plain(indicator.maximum()))),
                Markup.part("li-indicator-chevron"));
        addClassName("li-indicator");
        setId(indicator.code());
        add(summary, place);
    }

    Indicator indicator() {
        return indicator;
    }

    boolean isOpen() {
        return place.getComponentCount() > 0;
    }

    void open() {
        if (!isOpen()) {
            place.add(new GuidePanel(indicator, instrument, words));
            addClassName("li-indicator-open");
            summary.getElement().setAttribute("aria-expanded", "true");
        }
    }

    void close() {
        place.removeAll();
        removeClassName("li-indicator-open");
        summary.getElement().setAttribute("aria-expanded", "false");
    }

    void focus() {
        summary.focus();
        summary.scrollIntoView();
    }

    private Element name() {
        var name = part("name", indicator.name().in(getLocale()));
        return indicator.mandatory()
                ? name.appendChild(part("mandatory", getTranslation("instrument.guide.mandatory")))
                : name;
    }

    private static Element part(String name, String words) {
        return Markup.words("li-indicator-" + name, words);
    }
}
