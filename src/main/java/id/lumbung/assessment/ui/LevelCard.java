package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.LevelGains.Gain;
import id.lumbung.assessment.SheetRow;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Slot;
import java.util.List;
import java.util.Locale;

/** One level in its official words, with what it earns. */
class LevelCard extends Div {
    private static final long serialVersionUID = 1L;

    private final int level;
    private final Span words = new Span();
    private final Span points = new Span();
    private final Slot gain = new Slot();

    LevelCard(int level) {
        this.level = level;
        var title = new Span(getTranslation("assessment.sheet.level", level));
        title.addClassName("li-level-title");
        words.addClassName("li-level-words");
        points.addClassName("li-level-points");
        var foot = new Span(points, gain);
        foot.addClassName("li-level-foot");
        addClassName("li-level");
        add(title, words, foot);
    }

    void show(SheetRow row, String basis, Locale locale) {
        var indicator = row.indicator();
        words.setText(indicator.levels(basis).get(level - 1).in(locale));
        points.setText(
                getTranslation("assessment.sheet.points", Numbers.current().plain(indicator.points(level))));
    }

    /** What choosing it would change, or that it is what is claimed; and why that is nothing, where it is. */
    void showGain(boolean claimed, Gain change, String derivation) {
        gain.show(
                List.of(claimed, change.index(), change.reasons()),
                () -> claimed
                        ? new Span(getTranslation("assessment.sheet.level.claimed"))
                        : new Anchor(derivation, words(change)));
    }

    private String words(Gain change) {
        return change.index().signum() == 0 && !change.reasons().isEmpty()
                ? getTranslation("assessment.sheet.level.none", ReasonWords.of(change.reasons()))
                : getTranslation(
                        "assessment.sheet.level.gain", Numbers.current().exactChange(change.index()));
    }
}
