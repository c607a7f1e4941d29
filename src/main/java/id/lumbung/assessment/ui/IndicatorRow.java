package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Slot;
import id.lumbung.ui.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the sheet: closed it says how it stands, open it can be worked on. What was returned shows its reason at once. */
class IndicatorRow extends Div {
    private static final long serialVersionUID = 1L;
    private static final String KEYS = """
            (event.ctrlKey && event.key === 'Enter')
            || (['1', '2', '3'].includes(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey
                && !event.target.matches('input:not([type=radio]), textarea'))""";

    private final transient SheetCommands commands;
    private final transient SerializableFunction<SheetRow, Component> evidence;
    private final SerializableConsumer<Move> moves;
    private final IndicatorSummary summary;
    private final Slot note = new Slot();
    private @Nullable IndicatorPanel panel;
    private transient SheetRow row;

    /** Where the reader goes from a row. */
    enum Move {
        TOGGLE,
        /** To the next row, which opens. */
        ON
    }

    IndicatorRow(
            SheetRow row,
            SheetCommands commands,
            SerializableFunction<SheetRow, Component> evidence,
            SerializableConsumer<Move> moves) {
        this.row = row;
        this.commands = commands;
        this.evidence = evidence;
        this.moves = moves;
        summary = new IndicatorSummary(panelId());
        summary.addClickListener(_ -> moves.accept(Move.TOGGLE));
        addClassName("li-indicator");
        setId(row.indicator().code());
        getElement()
                .addEventListener(
                        "keydown",
                        it -> pressed(it.getEventData().get("event.key").asString()))
                .setFilter(KEYS)
                .addEventData("event.key")
                .preventDefault();
        add(summary, note);
        show(row);
    }

    SheetRow row() {
        return row;
    }

    void show(SheetRow current) {
        var locked = row.lock().isOpen() != current.lock().isOpen();
        row = current;
        summary.show(row);
        var returned = RowState.of(row) == RowState.RETURNED;
        var answer = row.answer();
        note.show(
                returned ? List.of(answer.version(), row.lock(), row.decidedBy()) : returned,
                () -> returned ? returned() : null);
        if (panel != null && locked) {
            close();
            open();
        } else if (panel != null) {
            panel.show(row);
        }
    }

    boolean isOpen() {
        return panel != null;
    }

    void open() {
        if (panel == null) {
            panel = new IndicatorPanel(row, commands, evidence.apply(row), () -> moves.accept(Move.ON));
            panel.setId(panelId());
            add(panel);
            summary.setOpen(true);
            addClassName("li-indicator-open");
        }
    }

    void close() {
        if (panel != null) {
            remove(panel);
            panel = null;
        }
        summary.setOpen(false);
        removeClassName("li-indicator-open");
    }

    private String panelId() {
        return "panel-" + row.indicator().code();
    }

    void focus() {
        summary.focus();
        summary.scrollIntoView();
    }

    private void pressed(String key) {
        switch (key) {
            case "Enter" -> moves.accept(Move.ON);
            default -> choose(Integer.parseInt(key));
        }
    }

    private void choose(int level) {
        var basis = row.answer().basis();
        var ready = row.indicator().bases().isEmpty() || basis != null;
        if (isOpen() && ready && row.measuring().isEmpty() && row.lock().isOpen()) {
            commands.claim(row, basis, level);
        }
    }

    /** Who returned it, when and why, and the two ways on. */
    private Component returned() {
        var at = row.answer().decidedAt();
        var head = new Span(getTranslation(
                "assessment.sheet.returnedBy",
                row.decidedBy().orElse(""),
                at == null ? "" : Numbers.current().moment(at)));
        head.addClassName("li-indicator-returned-by");
        var reason = row.answer().reason();
        var callout = new Callout(Tone.ERROR, head, new Paragraph(reason == null ? "" : reason));
        var actions = new Div();
        actions.addClassName("li-row");
        var lower = row.answer().claimedLevel() - 1;
        if (row.lock() == RowLock.FREE) {
            actions.add(new Button(getTranslation("assessment.sheet.mend"), _ -> {
                if (!isOpen()) {
                    moves.accept(Move.TOGGLE);
                }
            }));
            if (lower > 0 && row.measuring().isEmpty()) {
                actions.add(new Button(
                        getTranslation("assessment.sheet.lower", lower),
                        _ -> commands.claim(row, row.answer().basis(), lower)));
            }
        }
        var returned = new Div(callout, actions);
        returned.addClassName("li-indicator-returned");
        return returned;
    }
}
