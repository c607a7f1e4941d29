package id.lumbung.assessment.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.assessment.SheetRow;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The rows of the government that could still earn most, and how each stands. */
class RoomPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 7;

    RoomPanel(GovernmentSheet sheet, SerializableConsumer<String> whenChosen) {
        super(I18NProvider.translate("assessment.own.room"));
        var rows = sheet.rows()
                .filter(it -> sheet.room(it).signum() > 0)
                .sorted(comparing(sheet::room, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
        if (rows.isEmpty()) {
            with(new Span(getTranslation("assessment.own.full")));
            settled(sheet);
            return;
        }
        var list = new OrderedList();
        list.addClassName("li-steps");
        rows.forEach(it -> list.add(line(it, sheet.room(it), whenChosen)));
        withSubtitle(getTranslation("assessment.own.room.hint")).with(list);
        settled(sheet);
    }

    /** All that the panel says, by its value. */
    static Object facts(GovernmentSheet sheet) {
        return sheet.rows()
                .map(it -> List.of(it.indicator().code(), sheet.room(it), RowState.of(it)))
                .toList();
    }

    /** What cannot be reached any more is not offered, and said. */
    private void settled(GovernmentSheet sheet) {
        if (sheet.settled() > 0) {
            with(new Muted(getTranslation(
                    "assessment.own.settled",
                    sheet.settled(),
                    Integer.toString(sheet.period().year() - 1))));
        }
    }

    private ListItem line(SheetRow row, BigDecimal room, SerializableConsumer<String> whenChosen) {
        var indicator = row.indicator();
        var what = new NativeButton(indicator.name().in(getLocale()), _ -> whenChosen.accept(indicator.code()));
        what.addClassName("li-step-what");
        var state = new Span(getTranslation(RowState.of(row).key()));
        state.addClassName("li-muted");
        var words = new Div(what, state);
        words.addClassName("li-step-words");
        var gain = new Span("+" + Numbers.current().plain(room));
        gain.addClassName("li-step-gain");
        return new ListItem(words, gain);
    }
}
