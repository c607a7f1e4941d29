package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.index.NationalResult;
import id.lumbung.index.core.NationalDoubt;
import id.lumbung.ui.Callout;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Tone;
import java.util.List;

/** Warns of a published total that contradicts its parts; nothing is to be seen when none does. */
class NationalDoubts extends Div {
    private static final long serialVersionUID = 1L;

    NationalDoubts(NationalResult result, List<NationalDoubt> doubts) {
        addClassName("li-stack");
        setVisible(!doubts.isEmpty());
        doubts.forEach(it -> add(new Callout(Tone.WARNING, new Span(words(result, it)))));
    }

    private String words(NationalResult result, NationalDoubt doubt) {
        var numbers = Numbers.current();
        return getTranslation(
                doubt.isExact() ? "index.national.doubt" : "index.national.doubt.between",
                Integer.toString(result.year()),
                getTranslation("index.national.doubt." + doubt.item()),
                numbers.index(doubt.said()),
                numbers.index(doubt.least()),
                numbers.index(doubt.most()));
    }
}
