package id.lumbung.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.lumbung.instrument.PackEvent;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.util.List;

/** Who did what with the packs, newest first. */
class PackHistory extends Panel {
    private static final long serialVersionUID = 1L;

    PackHistory(List<PackEvent> events) {
        super("");
        setTitle(getTranslation("instrument.history.title"), 2);
        var list = new UnorderedList();
        list.addClassName("li-history");
        events.forEach(it -> list.add(entry(it)));
        add(list);
    }

    private ListItem entry(PackEvent event) {
        var at = new Div(Numbers.current().moment(event.at()));
        at.addClassName("li-muted");
        var who = new Div(event.actorName());
        who.addClassName("li-muted");
        var what = event.version() == null ? Integer.toString(event.edition()) : event.version();
        return new ListItem(at, new Div(getTranslation("instrument.history." + event.action(), what)), who);
    }
}
