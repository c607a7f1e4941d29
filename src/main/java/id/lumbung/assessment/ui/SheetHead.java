package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.RowLock;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetState;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.SavedState;

/** The head of a sheet, which stays at the top: its figures and the button that sends. */
class SheetHead extends Header {
    private static final long serialVersionUID = 1L;

    private final SavedState saved = new SavedState();
    private final Button send;
    private final Div figures = new Div();

    /**
     * The head without its figures.
     *
     * @param owner whose sheet it is
     */
    SheetHead(String title, String owner, SheetContent sheet, Command submit, Component... actions) {
        var instrument = getTranslation(
                "index.dashboard.instrument",
                sheet.version().instrument(),
                sheet.version().code());
        send = new Button("", _ -> submit.execute());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        figures.addClassName("li-sheet-scores");
        addClassName("li-sheet-head");
        add(
                new PageHeader(title)
                        .withMeta(owner, instrument)
                        .withMeta(new Anchor(
                                SheetAddress.derivation(sheet), getTranslation("index.dashboard.index.derivation")))
                        .withActions(saved)
                        .withActions(actions)
                        .withActions(send),
                figures);
    }

    void show(SheetContent sheet, Component... current) {
        saved.saved(sheet.sheet().updatedAt());
        var editable = sheet.rows().anyMatch(it -> it.lock() != RowLock.FORBIDDEN && it.lock() != RowLock.CLOSED);
        saved.setVisible(editable);
        send.setText(getTranslation(
                sheet.sheet().state() == SheetState.DRAFT ? "assessment.sheet.send" : "assessment.sheet.send.mended"));
        send.setVisible(editable || sheet.sendable() > 0);
        send.setEnabled(sheet.sendable() > 0);
        figures.removeAll();
        figures.add(current);
    }
}
