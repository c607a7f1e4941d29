package id.lumbung.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.SheetEvent;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.ui.LiveList;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.util.List;

/** Who did what with the sheet, newest first. */
class HistoryPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 6;

    private final LiveList<SheetEvent> list = new LiveList<>("li-history");
    private final Span empty = new Span(getTranslation("assessment.history.empty"));
    private final Button all = new Button();
    private final transient InstrumentVersion version;
    private transient List<SheetEvent> events = List.of();
    private boolean everything;

    HistoryPanel(InstrumentVersion version) {
        super(I18NProvider.translate("assessment.history.title"));
        this.version = version;
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        all.addClickListener(_ -> {
            everything = true;
            show(events);
        });
        with(list, empty, all);
    }

    void show(List<SheetEvent> current) {
        events = current;
        var wanted = everything ? current : current.subList(0, Math.min(FIRST, current.size()));
        list.show(wanted, this::item);
        empty.setVisible(current.isEmpty());
        all.setText(getTranslation("assessment.history.all", current.size()));
        all.setVisible(wanted.size() < current.size());
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
