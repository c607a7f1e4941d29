package id.lumbung.innovation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.lumbung.innovation.core.Words;

/** How many words a text has, against the fewest it must have. */
class WordCount extends Div {
    private static final long serialVersionUID = 1L;

    private final int fewest;
    private final ProgressBar bar;
    private final Span words = new Span();

    WordCount(int fewest) {
        this.fewest = fewest;
        this.bar = new ProgressBar(0, Math.max(fewest, 1));
        bar.getElement().setAttribute("aria-hidden", "true");
        addClassName("li-word-count");
        add(bar, words);
        count("");
    }

    void count(String text) {
        var count = Words.count(text);
        bar.setValue(Math.min(count, bar.getMax()));
        words.setText(getTranslation("innovation.profile.words", count, fewest));
        setClassName("li-word-count-enough", count >= fewest);
    }
}
