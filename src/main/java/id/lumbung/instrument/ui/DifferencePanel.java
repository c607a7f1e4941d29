package id.lumbung.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.lumbung.instrument.core.Fact;
import id.lumbung.instrument.core.Instrument;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.Place;
import id.lumbung.instrument.core.VersionChange;
import id.lumbung.instrument.core.VersionDifference;
import id.lumbung.ui.FilterChips;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.Panel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Two versions side by side, at every place where they say different things. */
public class DifferencePanel extends Panel {
    /** The name in the address for what is shown of a difference. */
    static final String KIND = "changes";

    private static final long serialVersionUID = 1L;

    private final transient InstrumentVersion before;
    private final transient InstrumentVersion after;
    private final transient FactWords beforeWords;
    private final transient FactWords afterWords;
    private final transient VersionDifference difference;
    private final Div place = new Div();

    /** What is shown of a difference. */
    private enum Shown {
        ALL,
        ADDED,
        REMOVED,
        REWEIGHTED,
        MOVED,
        REWORDED;

        boolean includes(VersionChange change) {
            return this == ALL || name().equals(change.kind().name());
        }
    }

    public DifferencePanel(Instrument instrument, InstrumentVersion before, InstrumentVersion after) {
        super("");
        this.before = before;
        this.after = after;
        beforeWords = new FactWords(getLocale(), instrument, before);
        afterWords = new FactWords(getLocale(), instrument, after);
        difference = VersionDifference.between(before, after);
        setTitle(getTranslation("instrument.difference.title", VersionWords.of(before), VersionWords.of(after)), 2);
        addClassName("li-difference");
        if (difference.isEmpty()) {
            add(new Paragraph(getTranslation("instrument.difference.none")));
        } else {
            var chips = chips();
            add(chips, place);
            show(Objects.requireNonNull(chips.chosen()));
        }
    }

    /** What a revision changed of the one before it, since when, and why; nothing for the first. */
    static Optional<DifferencePanel> ofRevision(Instrument instrument, InstrumentVersion revision) {
        return revision.revision().correction().flatMap(correction -> instrument
                .version(revision.code(), revision.revision().number() - 1)
                .map(before -> {
                    var panel = new DifferencePanel(instrument, before, revision);
                    panel.setTitle(
                            panel.getTranslation(
                                    "instrument.revision.title",
                                    VersionWords.of(revision),
                                    Numbers.current().date(correction.issuedOn())),
                            2);
                    panel.withSubtitle(correction.reason().in(panel.getLocale()));
                    return panel;
                }));
    }

    private FilterChips<Shown> chips() {
        var chips = new FilterChips<Shown>(getTranslation("instrument.difference.kinds"), this::show);
        Arrays.stream(Shown.values())
                .filter(it -> it == Shown.ALL || !changes(it).isEmpty())
                .forEach(it -> chips.withChoice(
                        it,
                        getTranslation("instrument.difference." + it),
                        changes(it).size()));
        return chips.inAddress(KIND);
    }

    private List<VersionChange> changes(Shown shown) {
        return difference.changes().stream().filter(shown::includes).toList();
    }

    private void show(Shown shown) {
        var table = new NativeTable();
        table.addClassNames("li-table", "li-difference-table");
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("instrument.difference.place"));
        head.addHeaderCell().setText(VersionWords.of(before));
        head.addHeaderCell().setText(VersionWords.of(after));
        table.getHead().add(head);
        changes(shown).forEach(it -> table.getBody().add(row(it)));
        place.removeAll();
        place.add(table);
    }

    private NativeTableRow row(VersionChange change) {
        var row = new NativeTableRow();
        row.addHeaderCell().add(where(change.place()));
        cell(row, VersionWords.of(before), change.before(), beforeWords);
        cell(row, VersionWords.of(after), change.after(), afterWords);
        return row;
    }

    private void cell(NativeTableRow row, String version, Optional<Fact> fact, FactWords words) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-version", version);
        cell.setText(fact.map(words::of).orElseGet(() -> getTranslation("instrument.difference.absent")));
    }

    private Div where(Place where) {
        var what = new Span(what(where));
        what.addClassName("li-difference-what");
        var words = new Div(what);
        if (!where.row().isEmpty()) {
            var row = after.indicator(where.row()).or(() -> before.indicator(where.row()));
            var name = new Span(
                    row.map(it -> it.number() + it.sub() + " · " + it.name().in(getLocale()))
                            .orElse(where.row()));
            name.addClassName("li-muted");
            words.add(name);
        }
        return words;
    }

    private String what(Place where) {
        var item = getTranslation("instrument.item." + where.item());
        var level = where.level() == 0 ? item : getTranslation("instrument.guide.level", where.level());
        if (where.part().isEmpty()) {
            return level;
        }
        return where.row().isEmpty()
                ? item + ": " + afterWords.name(where.part())
                : getTranslation("instrument.difference.basis", where.part(), level);
    }
}
