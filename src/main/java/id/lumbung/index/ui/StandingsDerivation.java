package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.lumbung.index.StandingFigures;
import id.lumbung.index.StandingSums;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the figures of some innovations come from: their zones, mean and shortfall, whether an affair is covered. */
class StandingsDerivation extends Div {
    private static final long serialVersionUID = 1L;

    private final transient StandingFigures figures;
    private final transient Numbers numbers = Numbers.current();
    private final NativeTable table = new NativeTable();

    StandingsDerivation(StandingFigures figures) {
        this.figures = figures;
        addClassName("li-derivation");
        zone();
        affair();
        if (figures.verified().innovations() > 0) {
            mean(Mark.VERIFIED, figures.verified());
            mean(Mark.CLAIMED, figures.claimed());
        }
        add(table());
    }

    /** What puts an innovation into the zone, and how many of all those are. */
    private void zone() {
        var zone = figures.filter().zone();
        if (zone != null) {
            var rule = figures.zones();
            var inZone = figures.verified().innovations();
            add(new Paragraph(getTranslation("index.standings.zone." + zone, rule.standardValue(), rule.yellowFrom())));
            add(new Paragraph(getTranslation(
                    "index.standings.share",
                    numbers.whole(inZone),
                    numbers.whole(figures.inEveryZone()),
                    numbers.share(inZone, figures.inEveryZone()))));
        }
    }

    private void affair() {
        figures.affair()
                .ifPresent(it -> add(new Paragraph(getTranslation(
                        figures.verified().eligible() > 0 ? "index.standings.covered" : "index.standings.uncovered",
                        it.name().in(getLocale()),
                        numbers.whole(figures.verified().eligible()),
                        numbers.whole(figures.verified().innovations())))));
    }

    private void mean(Mark mark, StandingSums sums) {
        sums.mean()
                .ifPresent(it -> add(new Paragraph(mark.labelled(getTranslation(
                        "index.standings.mean.worked",
                        numbers.plain(sums.points()),
                        numbers.whole(sums.innovations()),
                        numbers.index(it))))));
    }

    private NativeTable table() {
        var rule = figures.zones();
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("assessment.derivation.part"));
        Stream.of(Mark.VERIFIED, Mark.CLAIMED)
                .forEach(it -> head.addHeaderCell().add(it.labelled()));
        table.addClassName("li-table");
        table.getHead().add(head);
        row("innovations", it -> numbers.whole(it.innovations()));
        row("eligible", it -> numbers.whole(it.eligible()));
        row("sum", it -> numbers.plain(it.points()));
        row("mean", it -> it.mean().map(numbers::index).orElse("–"));
        row("green", it -> numbers.whole(it.green()), rule.standardValue());
        if (rule.yellowFrom() < rule.standardValue()) {
            row(
                    "yellow",
                    it -> numbers.whole(it.yellow()),
                    Numbers.range(numbers.whole(rule.yellowFrom()), numbers.whole(rule.standardValue() - 1L)));
        }
        row("red", it -> numbers.whole(it.red()), rule.yellowFrom());
        row("missing", it -> numbers.plain(it.missing()), rule.standardValue());
        return table;
    }

    private void row(String part, Function<StandingSums, String> figure, Object... arguments) {
        var row = new NativeTableRow();
        row.addHeaderCell().setText(getTranslation("index.standings." + part, arguments));
        Stream.of(figures.verified(), figures.claimed()).map(figure).forEach(it -> row.addDataCell()
                .setText(it));
        table.getBody().add(row);
    }
}
