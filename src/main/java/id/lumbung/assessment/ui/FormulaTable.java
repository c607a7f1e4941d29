package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.ui.Numbers;
import java.util.List;
import java.util.function.Function;

/** Every part of the formula of the index, in columns of scores under the same rules. */
public class FormulaTable extends NativeTable {
    private static final long serialVersionUID = 1L;

    private final transient List<Column> columns;

    /** A score with the head of its column. */
    public record Column(Component head, IndexScore score) {}

    public FormulaTable(IndexRules rules, Column... columns) {
        this.columns = List.of(columns);
        addClassName("li-table");
        getHead().add(head());
        var numbers = Numbers.current();
        row("spd", it -> numbers.plain(it.totals().spd()));
        row("sum", it -> numbers.whole(it.totals().maturitySum()));
        row("eligible", it -> numbers.whole(it.totals().eligible()));
        row("divisor", it -> numbers.whole(it.divisor()), numbers.whole(rules.minimumDivisor()));
        row("mean", it -> numbers.index(it.meanMaturity()));
        row(
                "affairs",
                it -> numbers.whole(it.totals().basicServiceAffairs().size()),
                numbers.whole(rules.minimumBasicServiceAffairs()));
        row(
                "quantity",
                it -> numbers.plain(it.quantity()),
                numbers.plain(rules.quantityWeight()),
                numbers.whole(rules.quantityCap()));
        row("total", it -> numbers.index(it.total()));
        row(
                "index",
                it -> numbers.index(it.index()),
                numbers.whole(rules.maximumTotal().longValue()));
    }

    private NativeTableRow head() {
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("assessment.derivation.part"));
        columns.forEach(it -> head.addHeaderCell().add(it.head()));
        return head;
    }

    private void row(String part, Function<IndexScore, String> figure, Object... arguments) {
        var row = new NativeTableRow();
        row.addHeaderCell().setText(getTranslation("assessment.derivation." + part, arguments));
        columns.forEach(it -> row.addDataCell().setText(figure.apply(it.score())));
        row.setClassName("li-derivation-" + part);
        getBody().add(row);
    }
}
