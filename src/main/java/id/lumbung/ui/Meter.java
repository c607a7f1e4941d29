package id.lumbung.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How much of a whole is done, as a bar and in numbers: {@code 12/20}. */
public class Meter extends Div {
    private static final long serialVersionUID = 1L;

    public Meter(int done, int whole, String label) {
        var bar = new ProgressBar(0, whole, done);
        bar.getElement().setAttribute("aria-label", label);
        addClassName("li-meter");
        add(bar, new Span(done + "/" + whole));
    }
}
