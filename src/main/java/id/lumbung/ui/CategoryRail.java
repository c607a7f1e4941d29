package id.lumbung.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;

/** Where an index stands among the categories, whose widths are those of their bands. */
public class CategoryRail extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * One category on the rail, the lowest first.
     *
     * @param range its limits in words: {@code 40,01–65}
     */
    public record Band(String code, String label, String range, BigDecimal from, BigDecimal to) {}

    public CategoryRail(List<Band> bands, BigDecimal value) {
        var track = new Div();
        track.addClassName("li-category-track");
        bands.forEach(it -> track.add(part(it)));
        track.add(tick(bands, value));
        track.getElement().setAttribute("role", "img");
        track.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "ui.categoryRail.sentence", Numbers.current().index(value), labelOf(bands, value)));
        var labels = new Div();
        labels.addClassName("li-category-labels");
        bands.forEach(it -> labels.add(label(it)));
        addClassName("li-category-rail");
        add(track, labels);
    }

    private static Span part(Band band) {
        var part = new Span();
        part.addClassName("li-" + CategoryShade.of(band.code()));
        part.getStyle().setFlexGrow(widthOf(band));
        return part;
    }

    private static Span label(Band band) {
        var label = new Span(band.label() + ", " + band.range());
        label.getStyle().setFlexGrow(widthOf(band));
        return label;
    }

    private static Span tick(List<Band> bands, BigDecimal value) {
        var from = bands.getFirst().from().doubleValue();
        var to = bands.getLast().to().doubleValue();
        var tick = new Span();
        tick.addClassName("li-category-tick");
        tick.getStyle().setLeft(100 * (value.doubleValue() - from) / (to - from) + "%");
        return tick;
    }

    private static String widthOf(Band band) {
        return band.to().subtract(band.from()).toPlainString();
    }

    private static String labelOf(List<Band> bands, BigDecimal value) {
        return bands.stream()
                .filter(it -> value.compareTo(it.to()) <= 0)
                .findFirst()
                .orElseGet(bands::getLast)
                .label();
    }
}
