package id.lumbung.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The index over the years: national results, targets, and where the current year stands. As a drawing and as a table. */
public class IndexChart extends Div {
    private static final long serialVersionUID = 1L;

    private final List<Year> years;
    private final Numbers numbers = Numbers.current();

    /** What is known of one year; a figure that is not known is left out. */
    public record Year(
            int year,
            @Nullable BigDecimal national,
            @Nullable BigDecimal target,
            @Nullable BigDecimal verified,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal estimate) {

        /** A year whose national result was published. */
        public static Year past(int year, @Nullable BigDecimal national, @Nullable BigDecimal target) {
            return new Year(year, national, target, null, null, null);
        }

        /** The year being worked on. */
        public static Year running(
                int year,
                @Nullable BigDecimal target,
                @Nullable BigDecimal verified,
                @Nullable BigDecimal claimed,
                @Nullable BigDecimal estimate) {
            return new Year(year, null, target, verified, claimed, estimate);
        }

        @Nullable
        BigDecimal figure(Mark mark) {
            return switch (mark) {
                case NATIONAL -> national;
                case TARGET -> target;
                case VERIFIED -> verified;
                case CLAIMED -> claimed;
                case ESTIMATE -> estimate;
            };
        }
    }

    /** The years in their order, without gaps; all of the scale 0 to 100. */
    public IndexChart(List<Year> years) {
        this.years = List.copyOf(years);
        addClassName("li-index-chart");
        var chart = new Chart(new IndexChartOption(this.years, numbers).toMap(), sentence());
        add(head(), chart, table());
    }

    private Div head() {
        var head = new Div(new Span(Numbers.range(
                Integer.toString(years.getFirst().year()),
                Integer.toString(years.getLast().year()))));
        head.addClassName("li-index-chart-head");
        Stream.of(Mark.NATIONAL, Mark.TARGET).filter(this::known).forEach(it -> head.add(it.labelled()));
        return head;
    }

    private boolean known(Mark mark) {
        return years.stream().anyMatch(it -> it.figure(mark) != null);
    }

    private String sentence() {
        var span = getTranslation(
                "ui.chart.from",
                Integer.toString(years.getFirst().year()),
                Integer.toString(years.getLast().year()));
        return Stream.of(Mark.values())
                .filter(this::known)
                .map(mark -> mark.word() + ": " + each(it -> it.figure(mark)) + ".")
                .collect(Collectors.joining(" ", span + " ", ""));
    }

    private String each(Function<Year, @Nullable BigDecimal> figure) {
        return years.stream()
                .flatMap(it ->
                        Optional.ofNullable(figure.apply(it))
                                .map(value -> it.year() + " " + numbers.index(value))
                                .stream())
                .collect(Collectors.joining(", "));
    }

    private Details table() {
        var marks = Stream.of(Mark.NATIONAL, Mark.VERIFIED, Mark.CLAIMED, Mark.ESTIMATE, Mark.TARGET)
                .filter(this::known)
                .toList();
        var table = new NativeTable();
        table.addClassName("li-table");
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("ui.chart.year"));
        marks.forEach(it -> head.addHeaderCell().setText(it.word()));
        table.getHead().add(head);
        years.forEach(it -> table.getBody().add(row(it, marks)));
        var details = new Details(getTranslation("ui.chart.asTable"), table);
        details.addClassName("li-as-table");
        return details;
    }

    private NativeTableRow row(Year year, List<Mark> marks) {
        var row = new NativeTableRow();
        row.addHeaderCell().setText(Integer.toString(year.year()));
        marks.forEach(mark -> row.addDataCell()
                .setText(Optional.ofNullable(year.figure(mark))
                        .map(numbers::index)
                        .orElse("–")));
        return row;
    }
}
