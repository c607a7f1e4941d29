package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetStanding;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.ui.Figure;
import id.lumbung.ui.FigureLink;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.ScoreRail;
import id.lumbung.ui.Slot;
import id.lumbung.ui.ZoneBadge;
import java.util.List;

/** The figures of an innovation's sheet: both scores on one rail, and what is missing. */
class InnovationFigures extends Div {
    private static final long serialVersionUID = 1L;

    private final Slot verified = new Slot();
    private final Slot claimed = new Slot();
    private final Slot rail = new Slot();
    private final Slot missing = new Slot();

    InnovationFigures() {
        addClassName("li-sheet-scores");
        add(verified, claimed, rail, missing);
    }

    void show(SheetDetail detail) {
        verified.show(detail.verified(), () -> figure(Mark.VERIFIED, detail, detail.verified()));
        claimed.show(detail.claimed(), () -> figure(Mark.CLAIMED, detail, detail.claimed()));
        rail.show(List.of(detail.verified(), detail.claimed(), detail.zones()), () -> rail(detail));
        missing.show(List.of(detail.shortfall().missing(), detail.zones()), () -> missing(detail));
    }

    private static Figure figure(Mark mark, SheetDetail detail, SheetStanding standing) {
        return new Figure(mark, mark.word(), Numbers.current().whole(standing.points()))
                .withOrigin(SheetAddress.derivation(detail))
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

    private Component missing(SheetDetail detail) {
        var numbers = Numbers.current();
        var points = detail.shortfall().missing();
        var some = points > 0;
        var label = new Span(getTranslation(some ? "assessment.sheet.missing" : "assessment.sheet.reached"));
        label.addClassName("li-figure-label");
        var number = new FigureLink(
                SheetAddress.derivation(detail),
                some
                        ? getTranslation("assessment.sheet.points", numbers.whole(points))
                        : numbers.whole(detail.zones().standardValue()),
                label.getText());
        number.addClassName("li-figure-number");
        var missing = new Div(label, number);
        missing.addClassName("li-sheet-missing");
        return missing;
    }
}
