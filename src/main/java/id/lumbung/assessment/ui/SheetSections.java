package id.lumbung.assessment.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.QueryParameters;
import id.lumbung.assessment.SheetContent;
import id.lumbung.assessment.SheetGroup;
import id.lumbung.assessment.SheetRow;
import id.lumbung.assessment.ui.IndicatorRow.Move;
import id.lumbung.ui.FilterChips;
import id.lumbung.ui.KeyHints;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.PageAddress;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of a sheet in their variables; one row is open at a time. */
class SheetSections extends Div {
    private static final long serialVersionUID = 1L;

    /** In the browser, so that whoever presses keys quickly is where they see themselves. */
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
              const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
              const from = step && event.target.closest('.li-indicator-summary');
              if (from) {
                event.preventDefault();
                const all = [...this.querySelectorAll('.li-indicator-summary')].filter(it => it.offsetParent);
                const to = all[all.indexOf(from) + step];
                to?.focus();
                to?.scrollIntoView({block: 'nearest'});
              }
            });
            """;

    private final FilterChips<RowFilter> chips;
    private final Map<String, IndicatorRow> rows = new LinkedHashMap<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final Map<String, Span> sums = new LinkedHashMap<>();
    private final String page;
    private RowFilter filter = RowFilter.ALL;

    SheetSections(SheetContent detail, SheetCommands commands, SerializableFunction<SheetRow, Component> evidence) {
        addClassName("li-stack");
        getElement().executeJs(ARROWS);
        page = SheetAddress.of(detail);
        chips = chips(detail);
        var keys = keys(detail);
        var top = new Div(chips, keys);
        top.addClassName("li-sheet-filter");
        add(top);
        detail.groups().forEach(it -> add(section(it, commands, evidence)));
        show(detail);
    }

    /** Shows the sheet as it is now; the open row stays open, and the focus where it is. */
    void show(SheetContent detail) {
        detail.rows().forEach(it -> row(it).show(it));
        detail.groups().forEach(it -> sum(it).setText(words(it)));
        for (var it : RowFilter.values()) {
            chips.count(it, count(it, detail));
        }
        narrow();
    }

    /** Shows the rows and opens the one that the address says. */
    void begin(QueryParameters query) {
        query.getSingleParameter(AssessmentNavigation.SHOWN)
                .flatMap(RowFilter::named)
                .ifPresent(this::only);
        query.getSingleParameter(AssessmentNavigation.INDICATOR).map(rows::get).ifPresent(this::goInto);
    }

    /** Opens the row of an indicator and goes there. */
    void open(String indicator) {
        only(RowFilter.ALL);
        goInto(requireNonNull(rows.get(indicator)));
        showAddress();
    }

    private void goInto(IndicatorRow row) {
        openOnly(row);
        narrow();
        row.focus();
    }

    private void only(RowFilter wanted) {
        filter = wanted;
        chips.choose(wanted);
        narrow();
    }

    /** The page can be reloaded and passed on as it is. */
    private void showAddress() {
        var open = rows.values().stream()
                .filter(IndicatorRow::isOpen)
                .map(it -> it.row().indicator().code())
                .findFirst();
        PageAddress.show(SheetAddress.at(page, filter, open));
    }

    private KeyHints keys(SheetContent detail) {
        var keys = new KeyHints(
                        ".li-indicator-open .li-indicator-summary", ".li-indicator:not([hidden]) .li-indicator-summary")
                .with(getTranslation("assessment.sheet.keys.rows"), "ArrowDown", "ArrowUp")
                .with(getTranslation("assessment.sheet.keys.open"), "Enter");
        if (detail.rows().anyMatch(it -> it.lock().isOpen() && it.measuring().isEmpty())) {
            keys.with(getTranslation("assessment.sheet.keys.level"), "1", "2", "3");
        }
        keys.with(getTranslation("assessment.sheet.keys.next"), "Control+Enter");
        keys.addClassNames("li-muted", "li-sheet-keys");
        return keys;
    }

    private FilterChips<RowFilter> chips(SheetContent detail) {
        var choices = new FilterChips<RowFilter>(getTranslation("assessment.sheet.filter"), it -> {
            only(it);
            showAddress();
        });
        for (var it : RowFilter.values()) {
            choices.withChoice(it, getTranslation("assessment.sheet.filter." + it), count(it, detail));
        }
        return choices;
    }

    private static long count(RowFilter filter, SheetContent detail) {
        return detail.rows().filter(filter::shows).count();
    }

    private Section section(
            SheetGroup group, SheetCommands commands, SerializableFunction<SheetRow, Component> evidence) {
        var sum = new Span();
        sum.addClassName("li-muted");
        var head = new Div(new H2(group.variable().name().in(getLocale())), sum);
        head.addClassName("li-variable-head");
        var section = new Section(head);
        section.addClassName("li-variable");
        for (var it : group.rows()) {
            var code = it.indicator().code();
            var row = new IndicatorRow(it, commands, evidence, move -> go(code, move));
            rows.put(code, row);
            section.add(row);
        }
        sections.put(group.variable().code(), section);
        sums.put(group.variable().code(), sum);
        return section;
    }

    private String words(SheetGroup group) {
        var numbers = Numbers.current();
        return getTranslation(
                "assessment.sheet.sum",
                group.filled(),
                group.rows().size(),
                numbers.plain(group.verifiedPoints()),
                numbers.plain(group.claimedPoints()),
                numbers.plain(group.maximum()));
    }

    private void go(String from, Move move) {
        var row = rows.getOrDefault(from, rows.values().iterator().next());
        switch (move) {
            case TOGGLE -> {
                if (row.isOpen()) {
                    row.close();
                } else {
                    openOnly(row);
                }
                showAddress();
            }
            case ON -> {
                var next = after(row);
                openOnly(next);
                next.focus();
                showAddress();
            }
        }
    }

    private IndicatorRow after(IndicatorRow row) {
        var visible = rows.values().stream().filter(Component::isVisible).toList();
        return visible.get(Math.min(visible.indexOf(row) + 1, visible.size() - 1));
    }

    private void openOnly(IndicatorRow wanted) {
        rows.values().stream().filter(it -> !it.equals(wanted)).forEach(IndicatorRow::close);
        wanted.open();
    }

    private void narrow() {
        rows.values().forEach(it -> it.setVisible(it.isOpen() || filter.shows(it.row())));
        sections.values()
                .forEach(it -> it.setVisible(
                        it.getChildren().filter(IndicatorRow.class::isInstance).anyMatch(Component::isVisible)));
    }

    private IndicatorRow row(SheetRow row) {
        return requireNonNull(rows.get(row.indicator().code()));
    }

    private Span sum(SheetGroup group) {
        return requireNonNull(sums.get(group.variable().code()));
    }
}
