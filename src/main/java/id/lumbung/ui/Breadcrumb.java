package id.lumbung.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the reader is, from the government down to the page. */
public class Breadcrumb extends Nav {
    private static final long serialVersionUID = 1L;

    private final OrderedList list = new OrderedList();

    /**
     * One step of the way.
     *
     * @param path its address; none for a step that is no page, and for the last
     */
    public record Crumb(String label, @Nullable String path) {
        public Crumb(String label) {
            this(label, null);
        }
    }

    /** A view that stands deeper than right below the government says how one gets to it, itself last. */
    public interface Trail {
        List<Crumb> trail();
    }

    Breadcrumb() {
        addClassName("li-breadcrumb");
        setAriaLabel(getTranslation("ui.breadcrumb"));
        add(list);
    }

    void show(List<Crumb> crumbs) {
        list.removeAll();
        crumbs.forEach(it -> list.add(item(it, it == crumbs.getLast())));
    }

    private static ListItem item(Crumb crumb, boolean last) {
        if (last) {
            var here = new ListItem(new Span(crumb.label()));
            here.getElement().setAttribute("aria-current", "page");
            return here;
        }
        var step = crumb.path() == null ? new Span(crumb.label()) : new Anchor(crumb.path(), crumb.label());
        return new ListItem(step, LiIcon.CHEVRON_RIGHT.create());
    }
}
