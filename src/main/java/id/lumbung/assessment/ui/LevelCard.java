package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.SheetRow;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;
import java.util.Locale;

/** One level in its official words, with what it earns. */
class LevelCard extends Div {
    private static final long serialVersionUID = 1L;

    private final int level;
    private final Span words = new Span();
    private final Span points = new Span();
    private final Span gain = new Span();

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

    /** What choosing it would change, or that it is what is claimed. */
    void showGain(boolean claimed, BigDecimal change) {
        gain.setText(
                claimed
                        ? getTranslation("assessment.sheet.level.claimed")
                        : getTranslation("assessment.sheet.level.gain", signed(change)));
    }

    private static String signed(BigDecimal change) {
        var number = String.format(Numbers.current().locale(), "%+.3f", change);
        return number.replace('-', '\u2212');
    }
}
