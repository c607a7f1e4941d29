package id.lumbung.instrument.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.Measure;
import id.lumbung.instrument.core.Text;
import id.lumbung.ui.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** The full wording of an indicator: levels under every basis, what proves them, and where each fact comes from. */
class GuidePanel extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Indicator indicator;
    private final transient FactWords words;

    GuidePanel(Indicator indicator, Instrument instrument, FactWords words) {
        this.indicator = indicator;
        this.words = words;
        addClassNames("li-indicator-panel", "li-guide-panel");
        if (indicator.bases().isEmpty()) {
            levels(indicator.levels(), indicator.measure());
        } else {
            add(new Paragraph(getTranslation("instrument.guide.bases")));
            for (var basis : indicator.bases()) {
                add(new H4(getTranslation("instrument.guide.basis", basis.code(), in(basis.name()))));
                levels(basis.levels(), basis.measure());
                add(muted(in(basis.evidence())));
            }
        }
        options();
        evidence();
        add(new H4(getTranslation("instrument.guide.marks")));
        MarkNote.of(indicator.marks()).forEach(this::add);
    }

    private void levels(List<Text> levels, Optional<Measure> measure) {
        var cards = new Div();
        cards.addClassName("li-guide-levels");
        for (int level = 1; level <= levels.size(); level++) {
            cards.add(level(level, levels.get(level - 1)));
        }
        add(cards);
        measure.ifPresent(it -> add(muted(getTranslation("instrument.guide.measure", words.of(it)))));
    }

    private Component level(int level, Text text) {
        var title = new Span(getTranslation("instrument.guide.level", level));
        title.addClassName("li-level-title");
        var wording = new Span(in(text));
        wording.addClassName("li-level-words");
        var points = new Span(
                getTranslation("instrument.guide.points", Numbers.current().plain(indicator.points(level))));
        points.addClassName("li-level-points");
        var card = new Div(title, wording, points);
        card.addClassName("li-level");
        return card;
    }

    private void options() {
        if (!indicator.options().isEmpty()) {
            add(
                    new H4(getTranslation("instrument.guide.options")),
                    new Paragraph(indicator.options().stream()
                            .map(Code::name)
                            .map(this::in)
                            .collect(joining(", "))));
        }
    }

    private void evidence() {
        var rule = indicator.evidenceRule();
        add(new H4(getTranslation("instrument.guide.evidence")), new Paragraph(in(rule.text())));
        if (!rule.kinds().isEmpty()) {
            add(muted(getTranslation("instrument.guide.kinds", words.of(new TreeSet<>(rule.kinds())))));
        }
        add(muted(getTranslation(
                "instrument.guide.formats",
                new TreeSet<>(rule.formats())
                        .stream()
                                .map(it -> it.equals("url")
                                        ? getTranslation("instrument.guide.link")
                                        : it.toUpperCase(Locale.ROOT))
                                .collect(joining(", ")))));
        if (rule.documentNumber()) {
            add(muted(getTranslation("instrument.guide.documentNumber")));
        }
        rule.maxSeconds().ifPresent(it -> add(muted(getTranslation("instrument.guide.seconds", it))));
    }

    private String in(Text text) {
        return text.in(getLocale());
    }

    private static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("li-muted");
        return paragraph;
    }
}
