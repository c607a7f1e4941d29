package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;

/** Says that the figures of a page are invented. */
class ExampleMark extends Span {
    private static final long serialVersionUID = 1L;

    ExampleMark() {
        addClassName("li-example");
        add(LiIcon.FLASK_CONICAL.create(), new Span(getTranslation("ui.example")));
    }
}
