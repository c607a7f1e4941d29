package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Div;
import id.lumbung.assessment.GovernmentSheet;
import id.lumbung.ui.Figure;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Slot;
import java.math.BigDecimal;

/** The figures of the government's own sheet: the points that were verified and those that are claimed. */
class OwnFigures extends Div {
    private static final long serialVersionUID = 1L;

    private final Slot verified = new Slot();
    private final Slot claimed = new Slot();

    OwnFigures() {
        addClassName("li-sheet-scores");
        add(verified, claimed);
    }

    void show(GovernmentSheet sheet) {
        verified.show(sheet.verified(), () -> figure(Mark.VERIFIED, sheet, sheet.verified()));
        claimed.show(sheet.claimed(), () -> figure(Mark.CLAIMED, sheet, sheet.claimed()));
    }

    private Figure figure(Mark mark, GovernmentSheet sheet, BigDecimal points) {
        var numbers = Numbers.current();
        return new Figure(mark, mark.word(), numbers.plain(points))
                .withOrigin(SheetAddress.derivation(sheet))
                .withNote(getTranslation("assessment.own.of", numbers.plain(sheet.maximum())));
    }
}
