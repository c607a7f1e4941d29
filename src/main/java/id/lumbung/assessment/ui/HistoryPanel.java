package id.lumbung.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetEvent;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.util.List;

/** Who did what with the sheet, newest first. */
class HistoryPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 6;

    private final OrderedList list = new OrderedList();
    private final transient InstrumentVersion version;

    HistoryPanel(SheetContent detail) {
        super(new Span().getTranslation("assessment.history.title"));
        version = detail.version();
        list.addClassName("li-history");
        with(list);
        var events = detail.events();
        if (events.isEmpty()) {
            with(new Span(getTranslation("assessment.history.empty")));
        }
        show(events.subList(0, Math.min(FIRST, events.size())));
        if (events.size() > FIRST) {
            with(all(events));
        }
    }

    private Button all(List<SheetEvent> events) {
        var button = new Button(getTranslation("assessment.history.all", events.size()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(_ -> {
            show(events);
            button.setVisible(false);
        });
        return button;
    }

    private void show(List<SheetEvent> events) {
        list.removeAll();
        events.forEach(it -> list.add(item(it)));
    }

    private ListItem item(SheetEvent event) {
        var what = new Span(words(event));
        what.addClassName("li-history-what");
        return new ListItem(new Muted(Numbers.current().moment(event.at())), what, new Muted(event.actorName()));
    }

    private String words(SheetEvent event) {
        var code = event.indicator();
        var name = code == null
                ? ""
                : version.indicator(code).map(it -> it.name().in(getLocale())).orElse(code);
        var level = event.toLevel();
        var done = getTranslation("assessment.history." + event.action(), name, level == null ? 0 : level);
        var value = event.value();
        return value == null
                ? done
                : getTranslation(
                        "assessment.history.measured", done, Numbers.current().exact(value));
    }
}
