package id.lumbung.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.IndicatorSearch;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Variable;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All indicators of a version, by aspect and variable; one is open at a time. */
class Guide extends Div {
    private static final long serialVersionUID = 1L;

    private final Map<String, GuideRow> rows = new LinkedHashMap<>();
    private final SerializableConsumer<Optional<String>> whenOpened;
    private final Span count = new Span();
    private final EmptyState nothing = new EmptyState(
            LiIcon.SEARCH,
            getTranslation("instrument.guide.nothing"),
            getTranslation("instrument.guide.nothing.hint"),
            null);

    /** @param whenOpened told the indicator that was opened; none when one was closed */
    Guide(Instrument instrument, InstrumentVersion version, SerializableConsumer<Optional<String>> whenOpened) {
        this.whenOpened = whenOpened;
        addClassName("li-stack");
        count.addClassName("li-muted");
        count.getElement().setAttribute("role", "status");
        add(count);
        var words = new FactWords(getLocale(), instrument, version);
        for (var aspect : Aspect.values()) {
            add(aspect(aspect, instrument, version, words));
        }
        add(nothing);
    }

    /** Shows only the indicators that the words are found in. */
    void search(String typed) {
        var search = new IndicatorSearch(typed);
        rows.values().forEach(it -> it.setVisible(search.finds(it.indicator())));
        getChildren().filter(Part.class::isInstance).forEach(it -> ((Part) it).narrow());
        var found = rows.values().stream().filter(Component::isVisible).count();
        count.setText(getTranslation("instrument.guide.count", found, rows.size()));
        nothing.setVisible(found == 0);
    }

    /** Opens an indicator and goes there. */
    void open(String indicator) {
        var row = rows.get(indicator);
        if (row != null && row.isVisible()) {
            openOnly(row);
            row.focus();
        }
    }

    private Part aspect(Aspect aspect, Instrument instrument, InstrumentVersion version, FactWords words) {
        var name = instrument.aspects().get(aspect);
        var title = new H2(name == null ? aspect.name() : name.in(getLocale()) + " (" + aspect + ")");
        var most = new Span(
                getTranslation("instrument.guide.most", Numbers.current().plain(version.maximum(aspect))));
        most.addClassName("li-muted");
        var head = new Div(title, most);
        head.addClassName("li-guide-aspect");
        var part = new Part(head);
        part.addClassName("li-stack");
        version.variables(aspect).forEach(it -> part.add(variable(it, instrument, version, words)));
        return part;
    }

    private Part variable(Variable variable, Instrument instrument, InstrumentVersion version, FactWords words) {
        var head = new Div(new H3(variable.name().in(getLocale())));
        head.addClassName("li-variable-head");
        var part = new Part(head);
        part.addClassName("li-variable");
        version.indicators(variable.aspect()).stream()
                .filter(it -> it.variable().equals(variable.code()))
                .map(it -> new GuideRow(it, instrument, words, this::toggle))
                .forEach(it -> {
                    rows.put(it.indicator().code(), it);
                    part.add(it);
                });
        return part;
    }

    private void toggle(GuideRow row) {
        if (row.isOpen()) {
            row.close();
            whenOpened.accept(Optional.empty());
        } else {
            openOnly(row);
            whenOpened.accept(Optional.of(row.indicator().code()));
        }
    }

    private void openOnly(GuideRow wanted) {
        rows.values().stream().filter(it -> !it.equals(wanted)).forEach(GuideRow::close);
        wanted.open();
    }

    /** A heading and what is below it; without anything below it is not there. */
    private static final class Part extends Div {
        private static final long serialVersionUID = 1L;

        Part(Div head) {
            add(head);
        }

        void narrow() {
            getChildren().filter(Part.class::isInstance).forEach(it -> ((Part) it).narrow());
            setVisible(getChildren().skip(1).anyMatch(Component::isVisible));
        }
    }
}
