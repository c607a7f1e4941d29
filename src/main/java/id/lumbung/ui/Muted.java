package id.lumbung.ui;

import com.vaadin.flow.component.html.Span;

/** Words of less weight than those beside them. */
public class Muted extends Span {
    private static final long serialVersionUID = 1L;

    public Muted(String words) {
        super(words);
        addClassName("li-muted");
    }
}
