package id.lumbung.instrument.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.lumbung.instrument.core.Assumed;
import id.lumbung.instrument.core.Confidence;
import id.lumbung.ui.Explanation;
import id.lumbung.ui.LiIcon;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Stands beside figures that rest on something assumed: says what in a few words, and opens who states it or nobody. */
public class AssumedMark extends Span {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 2;
    private static final Set<String> OURS = Set.of("efforts", Assumed.YELLOW_FROM);

    private final transient Assumed assumed;

    private AssumedMark(Assumed assumed) {
        this.assumed = assumed;
        addClassName("li-assumed");
        var button = new NativeButton();
        button.add(LiIcon.INFO.create(), new Span(words()));
        button.addClassName("li-assumed-open");
        add(button, Explanation.of(button, getTranslation("instrument.assumed.title"), this::sources));
    }

    /** The mark of what is assumed; none where all is sure. */
    public static Optional<AssumedMark> of(Assumed assumed) {
        return assumed.facts().isEmpty() ? Optional.empty() : Optional.of(new AssumedMark(assumed));
    }

    /** What it says. */
    public Assumed assumed() {
        return assumed;
    }

    private String words() {
        var facts = assumed.facts().keySet();
        return facts.size() > NAMED
                ? getTranslation("instrument.assumed.many", facts.size())
                : getTranslation(
                        "instrument.assumed.some",
                        facts.stream()
                                .map(it -> getTranslation("instrument.mark.of." + it))
                                .map(it -> it.substring(0, 1).toLowerCase(getLocale()) + it.substring(1))
                                .collect(joining(", ")));
    }

    private Div sources() {
        var sources = new Div(new H3(getTranslation("instrument.assumed.title")));
        MarkNote.of(assumed.facts()).forEach(sources::add);
        reasons()
                .map(it -> new Paragraph(getTranslation("instrument.assumed.why." + it)))
                .forEach(sources::add);
        sources.addClassName("li-derivation-popover");
        return sources;
    }

    /** Of what is ours a government can set its own; of the rest nobody knows better yet. */
    private Stream<String> reasons() {
        return assumed.facts().entrySet().stream()
                .filter(it -> it.getValue().confidence() == Confidence.ASSUMED)
                .map(it -> OURS.contains(it.getKey()) ? it.getKey() : "nobody")
                .distinct();
    }
}
