package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A remark that must not be overlooked, with a rule at its left in the colour of its tone. */
public class Callout extends Div {
    private static final long serialVersionUID = 1L;

    public Callout(Tone tone, Component... content) {
        addClassNames("li-callout", "li-callout-" + tone.theme());
        add(content);
    }

    public Callout(Tone tone, String text) {
        this(tone, new Span(text));
    }
}
