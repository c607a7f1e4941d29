package id.lumbung.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import id.lumbung.assessment.RowLock;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetStanding;
import id.lumbung.assessment.SheetState;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.ui.Figure;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.SavedState;
import id.lumbung.ui.ScoreRail;
import id.lumbung.ui.ZoneBadge;

/** The head of a sheet, which stays at the top: both scores on one rail, what is missing, and the button that sends. */
class SheetHead extends Header {
    private static final long serialVersionUID = 1L;

    private final SavedState saved = new SavedState();
    private final Button send;
    private final Div scores = new Div();

    SheetHead(SheetDetail detail, Command submit, Command openProfile) {
        var profile = new Button(getTranslation("assessment.sheet.profile"), _ -> openProfile.execute());
        send = new Button("", _ -> submit.execute());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        scores.addClassName("li-sheet-scores");
        addClassName("li-sheet-head");
        add(
                new PageHeader(titleOf(detail))
                        .withMeta(detail.head().agencyName())
                        .withMeta(getTranslation(
                                "assessment.sheet.instrument",
                                detail.version().instrument(),
                                detail.version().code()))
                        .withActions(saved, profile, send),
                scores);
        show(detail);
    }

    static String titleOf(SheetDetail detail) {
        var title = detail.head().title();
        return title.isBlank() ? new Span().getTranslation("assessment.list.untitled") : title;
    }

    void show(SheetDetail detail) {
        saved.saved(detail.sheet().updatedAt());
        var editable = detail.rows().anyMatch(it -> it.lock() != RowLock.FORBIDDEN && it.lock() != RowLock.CLOSED);
        saved.setVisible(editable);
        send.setText(getTranslation(
                detail.sheet().state() == SheetState.DRAFT ? "assessment.sheet.send" : "assessment.sheet.send.mended"));
        send.setVisible(editable || detail.sendable() > 0);
        send.setEnabled(detail.sendable() > 0);
        scores.removeAll();
        scores.add(figure(Mark.VERIFIED, detail.verified()), figure(Mark.CLAIMED, detail.claimed()), rail(detail));
        scores.add(missing(detail));
    }

    private static Figure figure(Mark mark, SheetStanding standing) {
        return new Figure(mark, mark.word(), Numbers.current().whole(standing.points()))
                .withBadge(new ZoneBadge(standing.zone()));
    }

    private static ScoreRail rail(SheetDetail detail) {
        return new ScoreRail(
                detail.version().maximum(Aspect.SID).intValue(),
                detail.zones().standardValue(),
                detail.zones().yellowFrom(),
                detail.verified().points(),
                detail.claimed().points());
    }

    private Div missing(SheetDetail detail) {
        var points = detail.shortfall().missing();
        var label =
                new Span(getTranslation(points.signum() > 0 ? "assessment.sheet.missing" : "assessment.sheet.reached"));
        label.addClassName("li-figure-label");
        var number = new Span(
                points.signum() > 0
                        ? getTranslation(
                                "assessment.sheet.points", Numbers.current().plain(points))
                        : Numbers.current().whole(detail.zones().standardValue()));
        number.addClassName("li-figure-number");
        var missing = new Div(label, number);
        missing.addClassName("li-sheet-missing");
        return missing;
    }
}
