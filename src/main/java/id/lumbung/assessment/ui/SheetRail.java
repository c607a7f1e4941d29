package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.assessment.Sending;
import id.lumbung.assessment.SheetDetail;
import id.lumbung.assessment.core.RowLock;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Slot;
import id.lumbung.ui.Tone;
import java.util.List;

/** Beside the rows: the cheapest way to the standard, whether the innovation counts, what happened. */
class SheetRail extends Aside {
    private static final long serialVersionUID = 1L;

    private final Slot profile = new Slot();
    private final ShortfallPanel shortfall;
    private final EligibilityPanel eligibility = new EligibilityPanel();
    private final HistoryPanel history;

    SheetRail(SheetDetail detail, List<Sending> sendings, SerializableConsumer<String> whenChosen) {
        shortfall = new ShortfallPanel(detail, whenChosen);
        history = new HistoryPanel(detail.version());
        addClassName("li-stack");
        add(profile, shortfall, eligibility);
        if (!sendings.isEmpty()) {
            add(new SendingsPanel(detail, sendings));
        }
        add(history);
    }

    void show(SheetDetail detail) {
        var mine = detail.rows().anyMatch(it -> it.lock() == RowLock.FREE);
        profile.show(
                mine ? detail.profileProblems().size() : 0,
                () -> mine && !detail.isComplete() ? incomplete(detail) : null);
        shortfall.show(detail);
        eligibility.show(detail);
        history.show(detail.events());
    }

    private Callout incomplete(SheetDetail detail) {
        var words = getTranslation(
                "assessment.sheet.profileIncomplete", detail.profileProblems().size());
        return new Callout(Tone.WARNING, new Span(words + " "), SheetAddress.profileLink(detail));
    }
}
