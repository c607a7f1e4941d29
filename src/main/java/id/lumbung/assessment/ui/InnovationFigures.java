package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.SheetStanding;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.ui.Figure;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.ScoreRail;
import id.lumbung.ui.ZoneBadge;

/** The figures of an innovation's sheet: both scores on one rail, and what is missing. */
final class InnovationFigures {
    private InnovationFigures() {}

    static Component[] of(SheetDetail detail) {
        return new Component[] {
            figure(Mark.VERIFIED, detail.verified()),
            figure(Mark.CLAIMED, detail.claimed()),
            rail(detail),
            missing(detail)
        };
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

    private static Div missing(SheetDetail detail) {
        var points = detail.shortfall().missing();
        var label = new Span(
                I18NProvider.translate(points.signum() > 0 ? "assessment.sheet.missing" : "assessment.sheet.reached"));
        label.addClassName("li-figure-label");
        var number = new Span(
                points.signum() > 0
                        ? I18NProvider.translate(
                                "assessment.sheet.points", Numbers.current().plain(points))
                        : Numbers.current().whole(detail.zones().standardValue()));
        number.addClassName("li-figure-number");
        var missing = new Div(label, number);
        missing.addClassName("li-sheet-missing");
        return missing;
    }
}
