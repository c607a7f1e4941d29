package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.SheetRow;
import id.lumbung.ui.LevelPips;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;

/** A closed row: its number and name, what it weighs, what is claimed and verified, its files, its state. */
class IndicatorSummary extends NativeButton {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "–";

    IndicatorSummary(String panelId) {
        addClassName("li-indicator-summary");
        getElement().setAttribute("aria-controls", panelId);
        setOpen(false);
    }

    void setOpen(boolean open) {
        getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    void show(SheetRow row) {
        var indicator = row.indicator();
        var name = part("name", indicator.name().in(getLocale()));
        if (indicator.mandatory()) {
            name.add(part("mandatory", getTranslation("assessment.sheet.mandatory")));
        }
        removeAll();
        add(
                part("number", indicator.number() + indicator.sub()),
                name,
                part(
                        "weight",
                        getTranslation(
                                "assessment.sheet.weight", Numbers.current().plain(indicator.weight()))),
                new LevelPips(row.answer().claimedLevel(), row.answer().verifiedLevel()),
                points(row),
                files(row),
                state(row),
                chevron());
    }

    private Span points(SheetRow row) {
        var decided = row.answer().verifiedLevel() != null;
        var empty = row.answer().claimedLevel() == 0;
        var reached = decided || empty ? Numbers.current().plain(row.verified().points()) : UNKNOWN;
        var number = new Span(reached);
        number.addClassName("li-indicator-reached");
        var points = part("points", "");
        points.add(
                number, new Span("/" + Numbers.current().plain(row.indicator().maximum())));
        return points;
    }

    private Span files(SheetRow row) {
        var files = part("files", "");
        files.add(LiIcon.PAPERCLIP.create(), new Span(Integer.toString(row.evidence())));
        files.getElement().setAttribute("title", getTranslation("assessment.sheet.files", row.evidence()));
        return files;
    }

    private Span state(SheetRow row) {
        var state = RowState.of(row);
        var shown = part("state", "");
        shown.addClassName(state.className());
        shown.add(state.icon().create(), new Span(getTranslation(state.key())));
        return shown;
    }

    private static Span chevron() {
        var chevron = new Span(LiIcon.CHEVRON_DOWN.create());
        chevron.addClassName("li-indicator-chevron");
        return chevron;
    }

    private static Span part(String name, String text) {
        var part = new Span(text);
        part.addClassName("li-indicator-" + name);
        return part;
    }
}
