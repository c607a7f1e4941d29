package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;

/** One figure with its mark and its label. Small beside others; {@link #big()} for the one a page is about. */
public class Figure extends Div {
    private static final long serialVersionUID = 1L;

    private final Span number;
    private final String label;
    private final Div value;

    public Figure(Mark mark, String label, String value) {
        this.label = label;
        number = new Span(value);
        number.addClassName("li-figure-number");
        this.value = new Div(number);
        this.value.addClassName("li-figure-value");
        var head = mark.labelled(label);
        head.addClassName("li-figure-label");
        addClassName("li-figure");
        add(head, this.value);
    }

    /** The main figure of a page; its label then stands below it. */
    public Figure big() {
        addClassName("li-figure-big");
        return this;
    }

    /** On a card of its own. */
    public Figure onTile() {
        addClassName("li-tile");
        return this;
    }

    /** Something that belongs to the number, its category or zone, beside it. */
    public Figure withBadge(Component badge) {
        value.add(badge);
        return this;
    }

    /** A short remark below: what is missing, since when. */
    public Figure withNote(String note) {
        return withNote(new Span(note));
    }

    /** A remark below that needs more than words, a {@link Change} for example. */
    public Figure withNote(Component... note) {
        var line = new Div(note);
        line.addClassName("li-figure-note");
        add(line);
        return this;
    }

    /** Makes the number a link to where it comes from. */
    public Figure withOrigin(String path) {
        var link = new FigureLink(path, number.getText(), label);
        number.setText("");
        number.add(link);
        return this;
    }

    /** Makes the number a button that shows where it comes from, which is put together when it is first asked for. */
    public Figure withDerivation(String buttonLabel, SerializableSupplier<Component> derivation) {
        var button = new NativeButton();
        button.addClassName("li-figure-why");
        button.add(number);
        button.setAriaLabel(number.getText() + ", " + buttonLabel);
        value.addComponentAsFirst(button);
        add(Explanation.of(button, buttonLabel, derivation));
        return this;
    }
}
