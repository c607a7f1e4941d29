package id.lumbung.innovation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.lumbung.ui.Panel;

/** Inputs that belong together, one below the other. */
class FormSection extends Panel {
    private static final long serialVersionUID = 1L;

    private final Div inputs = new Div();

    FormSection(String title) {
        super(title);
        inputs.addClassName("li-form");
        add(inputs);
    }

    void rows(Component... rows) {
        inputs.add(rows);
    }
}
