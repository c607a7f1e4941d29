package id.lumbung.instrument.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.lumbung.instrument.core.Confidence;
import id.lumbung.instrument.core.Mark;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How sure some facts of an instrument are, and which sources state them. */
class MarkNote extends Div {
    private static final long serialVersionUID = 1L;

    /** One note for all facts that come from the same place. */
    static List<MarkNote> of(Map<String, Mark> marks) {
        var facts = new TreeMap<>(marks)
                .entrySet().stream()
                        .collect(groupingBy(
                                Map.Entry::getValue, LinkedHashMap::new, mapping(Map.Entry::getKey, toList())));
        return facts.entrySet().stream()
                .map(it -> new MarkNote(it.getValue(), it.getKey()))
                .toList();
    }

    private MarkNote(List<String> facts, Mark mark) {
        addClassName("li-guide-mark");
        add(badge(mark.confidence()));
        var what = facts.stream()
                .map(it -> getTranslation("instrument.mark.of." + it))
                .collect(joining(", "));
        var sources = String.join("; ", mark.sources());
        add(new Span(sources.isEmpty() ? what : getTranslation("instrument.mark.by", what, sources)));
    }

    private StatusBadge badge(Confidence confidence) {
        var word = getTranslation("instrument.confidence." + confidence);
        return switch (confidence) {
            case STATED -> new StatusBadge(Tone.SUCCESS, LiIcon.CHECK, word);
            case REPORTED -> new StatusBadge(Tone.WARNING, LiIcon.INFO, word);
            case KNOWN -> new StatusBadge(Tone.NEUTRAL, LiIcon.INFO, word);
            case ASSUMED -> new StatusBadge(Tone.WARNING, LiIcon.TRIANGLE_ALERT, word);
        };
    }
}
