package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.assessment.RowLock;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Tone;

/** Beside the rows: the cheapest way to the standard, whether the innovation counts, what happened. */
class SheetRail extends Aside {
    private static final long serialVersionUID = 1L;

    private final SerializableConsumer<String> whenChosen;

    SheetRail(SerializableConsumer<String> whenChosen) {
        this.whenChosen = whenChosen;
        addClassName("li-stack");
    }

    void show(SheetDetail detail) {
        removeAll();
        if (!detail.profileProblems().isEmpty() && detail.rows().anyMatch(it -> it.lock() == RowLock.FREE)) {
            add(incomplete(detail));
        }
        add(new ShortfallPanel(detail, whenChosen), new EligibilityPanel(detail), new HistoryPanel(detail));
    }

    private Callout incomplete(SheetDetail detail) {
        var words = getTranslation(
                "assessment.sheet.profileIncomplete", detail.profileProblems().size());
        var link = new Anchor(
                AssessmentNavigation.sheetPath(detail.head().id()) + "/profile",
                getTranslation("assessment.sheet.profileIncomplete.link"));
        return new Callout(Tone.WARNING, new Span(words + " "), link);
    }
}
