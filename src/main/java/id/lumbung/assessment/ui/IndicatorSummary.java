package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.SheetRow;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.ui.LevelPips;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Slot;
import java.util.List;
import java.util.Optional;

/** A closed row: its number and name, what it weighs, what is claimed and verified, its files, its state. */
class IndicatorSummary extends NativeButton {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "–";

    private final Slot pips = new Slot();
    private final Span reached = part("reached");
    private final Span evidence = new Span();
    private final Span files = part("files");
    private final Slot state = new Slot();

    IndicatorSummary(Indicator indicator, String panelId) {
        var numbers = Numbers.current();
        var name = part("name", indicator.name().in(getLocale()));
        if (indicator.mandatory()) {
            name.add(part("mandatory", getTranslation("assessment.sheet.mandatory")));
        }
        var points = part("points");
        points.add(reached, new Span("/" + numbers.plain(indicator.maximum())));
        files.add(LiIcon.PAPERCLIP.create(), evidence);
        addClassName("li-indicator-summary");
        getElement().setAttribute("aria-controls", panelId);
        add(
                part("number", indicator.number() + indicator.sub()),
                name,
                part("weight", getTranslation("assessment.sheet.weight", numbers.plain(indicator.weight()))),
                pips,
                points,
                files,
                state,
                part("chevron"));
        setOpen(false);
    }

    void setOpen(boolean open) {
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    void show(SheetRow row) {
        var claimed = row.answer().claimedLevel();
        var verified = Optional.ofNullable(row.answer().verifiedLevel());
        pips.show(List.of(claimed, verified), () -> new LevelPips(claimed, verified.orElse(null)));
        reached.setText(
                verified.isPresent() || claimed == 0
                        ? Numbers.current().plain(row.verified().points())
                        : UNKNOWN);
        evidence.setText(Integer.toString(row.evidence()));
        files.getElement().setAttribute("title", getTranslation("assessment.sheet.files", row.evidence()));
        var now = RowState.of(row);
        state.show(now, () -> state(now));
    }

    private Span state(RowState state) {
        var shown = part("state");
        shown.addClassName(state.className());
        shown.add(state.icon().create(), new Span(getTranslation(state.key())));
        return shown;
    }

    private static Span part(String name, String text) {
        var part = part(name);
        part.setText(text);
        return part;
    }

    private static Span part(String name) {
        var part = new Span();
        part.addClassName("li-indicator-" + name);
        return part;
    }
}
