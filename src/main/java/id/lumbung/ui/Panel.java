package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.card.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A card of a page: a heading, what it shows, and perhaps a foot. */
public class Panel extends Card {
    private static final long serialVersionUID = 1L;

    public Panel(String title) {
        setTitle(title, 2);
        addClassName("li-panel");
    }

    /** A line below the heading: what the figures are and of when. */
    public Panel withSubtitle(String subtitle) {
        setSubtitle(new Span(subtitle));
        return this;
    }

    /** Something small below the heading that holds for all figures of the panel. */
    public Panel withRemark(Component remark) {
        var subtitle = getSubtitle();
        if (subtitle == null) {
            setSubtitle(remark);
        } else {
            var both = new Div(subtitle, remark);
            both.addClassName("li-panel-remark");
            setSubtitle(both);
        }
        return this;
    }

    /** A link, a badge or a remark at the right of the heading. */
    public Panel withAside(Component aside) {
        setHeaderSuffix(aside);
        return this;
    }

    /** A line at the foot, set off by a hairline. */
    public Panel withFoot(Component... foot) {
        addToFooter(foot);
        return this;
    }

    public Panel with(Component... content) {
        add(content);
        return this;
    }

    /** For a table: its content reaches from edge to edge. */
    public Panel flush() {
        addClassName("li-panel-flush");
        return this;
    }
}
