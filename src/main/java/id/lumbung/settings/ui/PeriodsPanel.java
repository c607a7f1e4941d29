package id.lumbung.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.Periods;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Muted;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.List;

/** The periods of the government: open the next one, close the open one, open a closed one again. */
class PeriodsPanel extends Panel {
    private static final long serialVersionUID = 1L;

    private final transient Periods periods;
    private final transient RevisionLine revision;
    private final Command changed;
    private final Div content = new Div();
    private transient List<Period> all = List.of();

    /**
     * With the periods as they are now.
     *
     * @param changed what else to do when there is one more, or another one is open
     */
    PeriodsPanel(Periods periods, RevisionLine revision, Command changed) {
        super("");
        this.periods = periods;
        this.revision = revision;
        this.changed = changed;
        setTitle(getTranslation("assessment.settings.period.title"), 2);
        with(content);
        refresh();
    }

    final void refresh() {
        all = periods.all();
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(
                    LiIcon.CALENDAR,
                    getTranslation("index.dashboard.noPeriod"),
                    getTranslation("assessment.settings.period.first"),
                    opening()));
            return;
        }
        var list = new Div();
        list.addClassName("li-members");
        list.getElement().setAttribute("role", "list");
        all.forEach(it -> list.add(row(it)));
        var open = all.getFirst().open();
        setSubtitle(open ? new Span(getTranslation("assessment.settings.period.oneOpen")) : new Span());
        if (!open) {
            var row = new Div(opening());
            row.addClassName("li-settings-row");
            content.add(row);
        }
        content.add(list);
    }

    private Component row(Period period) {
        var year = new Span(year(period));
        year.addClassName("li-member-name");
        var name = new Div(year, new Muted(VersionWords.instrument(period.instrument())));
        revision.of(period, this::changed).ifPresent(name::add);
        name.addClassName("li-member-person");
        var actions = new Div();
        actions.addClassName("li-member-actions");
        if (period.open()) {
            actions.add(action("close", period, () -> close(period)));
        } else if (all.stream().noneMatch(Period::open)) {
            actions.add(action("reopen", period, () -> reopen(period)));
        }
        var row = new Div(name, days(period), state(period), actions);
        row.addClassName("li-member");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private Component days(Period period) {
        var numbers = Numbers.current();
        return new Span(getTranslation(
                "assessment.settings.period.days", numbers.date(period.opensOn()), numbers.date(period.closesOn())));
    }

    private Component state(Period period) {
        return period.open()
                ? new StatusBadge(Tone.SUCCESS, LiIcon.CHECK, getTranslation("assessment.settings.period.isOpen"))
                : new StatusBadge(Tone.OUTLINE, getTranslation("assessment.settings.period.isClosed"));
    }

    private Button opening() {
        return new ActButton(
                        getTranslation("assessment.settings.period.open"),
                        LiIcon.PLUS.create(),
                        () -> new PeriodDialog(periods, this::changed).open())
                .primary();
    }

    private Button action(String what, Period period, Command ask) {
        var word = getTranslation("assessment.settings.period." + what);
        var button = new Button(word, _ -> ask.execute());
        button.setAriaLabel(word + " " + year(period));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void close(Period period) {
        var text = getTranslation("assessment.settings.period.close.text");
        var waiting = periods.waiting(period.year());
        Confirm.of(
                        getTranslation("assessment.settings.period.close.title", year(period)),
                        waiting == 0
                                ? text
                                : text + " " + getTranslation("assessment.settings.period.close.waiting", waiting),
                        getTranslation("assessment.settings.period.close"),
                        () -> change("close", period, () -> periods.close(period.year())))
                .open();
    }

    private void reopen(Period period) {
        Confirm.of(
                        getTranslation("assessment.settings.period.reopen.title", year(period)),
                        getTranslation("assessment.settings.period.reopen.text"),
                        getTranslation("assessment.settings.period.reopen"),
                        () -> change("reopen", period, () -> periods.reopen(period.year())))
                .open();
    }

    private void change(String what, Period period, Command change) {
        try {
            change.execute();
            Notices.done(getTranslation("assessment.settings.period." + what + ".done", year(period)));
        } finally {
            changed();
        }
    }

    private void changed() {
        refresh();
        changed.execute();
    }

    private static String year(Period period) {
        return Integer.toString(period.year());
    }
}
