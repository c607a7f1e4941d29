package id.lumbung.instrument.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lumbung.shared.Flaw;
import id.lumbung.ui.Alert;
import java.util.List;

/** Everything that is wrong with a pack, each with its place; takes the focus when it appears. */
class FlawList extends Alert {
    private static final long serialVersionUID = 1L;

    FlawList() {
        super(true);
        addClassNames("li-error-summary", "li-flaws");
    }

    void show(List<Flaw> flaws) {
        var list = new UnorderedList();
        flaws.forEach(it -> list.add(new ListItem(
                new Code(it.path()),
                new Span(" " + getTranslation(it.key(), it.arguments().toArray())))));
        say(new H3(getTranslation("instrument.flaws.count", flaws.size())), list);
    }
}
