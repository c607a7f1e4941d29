package id.lumbung.planning.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.lever.Settled;
import id.lumbung.planning.LeverBoard;
import id.lumbung.ui.Muted;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the government that no step changes any more, each with its level, and why; below the steps. */
class SettledRows extends Details {
    private static final long serialVersionUID = 1L;

    private SettledRows(LeverBoard board, List<Settled> rows) {
        var yearBefore = Integer.toString(board.year() - 1);
        addClassName("li-settled");
        setSummaryText(getTranslation("planning.levers.settled", rows.size(), yearBefore));
        var list = new UnorderedList();
        rows.forEach(it -> list.add(line(board.version().indicator(it.row()).orElseThrow(), it)));
        add(new Paragraph(getTranslation("planning.levers.settled.why", yearBefore)), list);
    }

    /** @param indicator only this row; absent for all */
    static Optional<SettledRows> of(LeverBoard board, @Nullable String indicator) {
        var rows = board.settled().stream()
                .filter(it -> indicator == null || indicator.equals(it.row()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new SettledRows(board, rows));
    }

    private ListItem line(Indicator indicator, Settled row) {
        var name = indicator.number() + indicator.sub() + " " + indicator.name().in(getLocale());
        return new ListItem(
                new Span(name),
                new Muted(
                        row.top() > row.level()
                                ? getTranslation("planning.levers.settled.report", row.level(), row.top())
                                : getTranslation("planning.levers.settled.stays", row.level())));
    }
}
