package id.lumbung.instrument.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.instrument.core.Confidence;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.Mark;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;

/** How sure a fact of an instrument is, and which sources state it. */
class MarkNote extends Div {
    private static final long serialVersionUID = 1L;

    MarkNote(String what, Mark mark, Instrument instrument) {
        addClassName("li-guide-mark");
        add(badge(mark.confidence()));
        var sources = mark.sources().stream()
                .map(it -> instrument.sources().getOrDefault(it, it))
                .collect(joining("; "));
        add(new Span(
                sources.isEmpty()
                        ? getTranslation("instrument.mark.on", what)
                        : getTranslation("instrument.mark.by", what, sources)));
    }

    private StatusBadge badge(Confidence confidence) {
        var word = getTranslation("instrument.confidence." + confidence);
        return switch (confidence) {
            case STATED -> new StatusBadge(Tone.SUCCESS, LiIcon.CHECK, word);
            case KNOWN -> new StatusBadge(Tone.NEUTRAL, LiIcon.INFO, word);
            case ASSUMED -> new StatusBadge(Tone.WARNING, LiIcon.TRIANGLE_ALERT, word);
        };
    }
}
