package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Where an innovation's score stands between nothing and the maximum, with the zones behind and the standard in gold. */
public class ScoreRail extends Div {
    private static final long serialVersionUID = 1L;

    private final int maximum;

    public ScoreRail(int maximum, int standard, int yellowFrom, int verified, int claimed) {
        this.maximum = maximum;
        var rail = new Div(
                part("li-rail-red", 0, yellowFrom),
                part("li-rail-yellow", yellowFrom, standard),
                part("li-rail-green", standard, maximum),
                part("li-rail-fill", 0, verified),
                at("li-rail-claim", claimed),
                at("li-rail-standard", standard));
        rail.addClassName("li-rail");
        rail.getElement().setAttribute("role", "img");
        rail.getElement()
                .setAttribute(
                        "aria-label", getTranslation("ui.scoreRail.sentence", verified, claimed, standard, maximum));
        addClassName("li-score-rail");
        add(rail, ends(standard));
    }

    private Div ends(int standard) {
        var gold = new Span(getTranslation("ui.scoreRail.standard", standard));
        gold.addClassName("li-rail-standard-label");
        var right = new Span(gold, new Span(getTranslation("ui.scoreRail.of", maximum)));
        right.addClassName("li-rail-end");
        var ends = new Div(new Span("0"), right);
        ends.addClassName("li-rail-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        return ends;
    }

    private Component part(String className, int from, int to) {
        var part = new Span();
        part.addClassName(className);
        part.getStyle().setLeft(percent(from)).setWidth(percent(Math.max(to - from, 0)));
        return part;
    }

    private Component at(String className, int value) {
        var tick = new Span();
        tick.addClassName(className);
        tick.getStyle().setLeft(percent(value));
        return tick;
    }

    private String percent(int value) {
        return 100.0 * value / maximum + "%";
    }
}
