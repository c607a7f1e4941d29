package id.lumbung.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Stands where nothing is: the fact, what to do about it, and one button for that. */
public class EmptyState extends Div {
    private static final long serialVersionUID = 1L;

    public EmptyState(LiIcon icon, String fact, String hint, @Nullable Button button) {
        addClassName("li-empty");
        add(icon.create(), new H2(fact), new Paragraph(hint));
        if (button != null) {
            add(button);
        }
    }
}
