package id.lumbung.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is wrong with a form, at its top, in the same words as at the fields; a click leads to the field. */
public class ErrorSummary extends Alert {
    private static final long serialVersionUID = 1L;

    /** What is wrong, and where. */
    public record Problem(String message, Focusable<?> field) {}

    public ErrorSummary() {
        super(true);
        addClassName("li-error-summary");
    }

    /** Shows the problems and takes the focus; hides when there is none. */
    public void show(List<Problem> problems) {
        if (problems.isEmpty()) {
            setVisible(false);
        } else {
            var links = new UnorderedList();
            problems.forEach(it -> links.add(new ListItem(link(it))));
            say(new H2(getTranslation("ui.errors.count", problems.size())), links);
        }
    }

    private static NativeButton link(Problem problem) {
        var link = new NativeButton(problem.message(), _ -> problem.field().focus());
        link.addClassName("li-link");
        return link;
    }
}
