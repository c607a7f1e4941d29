package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.SendingPlan;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.instrument.ui.AssumedMark;
import id.lumbung.instrument.ui.VersionWords;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.SavedState;

/** The head of a sheet, which stays at the top: its figures, and the button that leads to sending it. */
class SheetHead extends Header {
    private static final long serialVersionUID = 1L;
    private static final String WHY = "sheet-hindrance";

    private final SavedState saved = new SavedState();
    private final Button send;
    private final Anchor check;
    private final Span why = new Span();

    /**
     * The head without what changes.
     *
     * @param owner whose sheet it is
     */
    SheetHead(String title, String owner, SheetContent sheet, Component figures, Component... actions) {
        var instrument = VersionWords.instrument(sheet.version().id());
        var submission = SheetAddress.submission(sheet);
        send = new ActButton("", () -> UI.getCurrent().navigate(submission)).primary();
        send.getElement().setAttribute("aria-describedby", WHY);
        check = new Anchor(submission, getTranslation("assessment.submission.title"));
        why.setId(WHY);
        why.addClassName("li-sheet-why");
        addClassName("li-sheet-head");
        var head = new PageHeader(title)
                .withMeta(owner, instrument)
                .withMeta(
                        new Anchor(SheetAddress.derivation(sheet), getTranslation("index.dashboard.index.derivation")))
                .withMeta(check)
                .withActions(saved)
                .withActions(actions)
                .withActions(send, why);
        AssumedMark.of(sheet.assumed()).ifPresent(head::withMeta);
        add(head, figures);
    }

    void show(SheetContent sheet) {
        saved.saved(sheet.sheet().updatedAt());
        saved.setVisible(sheet.rows().anyMatch(it -> it.lock() != RowLock.FORBIDDEN && it.lock() != RowLock.CLOSED));
        send.setText(getTranslation(
                sheet.sheet().state() == SheetState.RETURNED
                        ? "assessment.sheet.send.mended"
                        : "assessment.sheet.send"));
        var hindrance = SendingPlan.of(sheet).hindrance();
        check.setVisible(sheet.sender());
        send.setVisible(sheet.sender());
        send.setEnabled(hindrance.isEmpty());
        why.setText(hindrance.map(it -> HindranceWords.of(it, sheet)).orElse(""));
        why.setVisible(sheet.sender() && hindrance.isPresent());
    }
}
