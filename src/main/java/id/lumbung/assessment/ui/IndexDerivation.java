package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where an index comes from: every part of the formula, as claimed and as verified. */
class IndexDerivation extends Div {
    private static final long serialVersionUID = 1L;

    private final transient IndexFigures figures;
    private final transient Numbers numbers = Numbers.current();
    private final NativeTable table = new NativeTable();

    IndexDerivation(IndexFigures figures) {
        this.figures = figures;
        var rules = figures.instrument().rules();
        addClassName("li-derivation");
        table.addClassName("li-table");
        table.getHead().add(head());
        row("spd", it -> numbers.plain(it.totals().spd()));
        row("sum", it -> numbers.whole(it.totals().maturitySum()));
        row("eligible", it -> numbers.whole(it.totals().eligible()));
        row("divisor", it -> numbers.whole(it.divisor()), numbers.whole(rules.minimumDivisor()));
        row("mean", it -> numbers.index(it.meanMaturity()));
        row("affairs", it -> numbers.whole(it.totals().basicServiceAffairs().size()), gate());
        row("quantity", it -> numbers.plain(it.quantity()), numbers.plain(rules.quantityWeight()), cap());
        row("total", it -> numbers.index(it.total()));
        row(
                "index",
                it -> numbers.index(it.index()),
                numbers.whole(rules.maximumTotal().longValue()));
        add(
                formula(),
                worked(Mark.VERIFIED, figures.verified()),
                worked(Mark.CLAIMED, figures.claimed()),
                table,
                rounding());
    }

    private NativeTableRow head() {
        var head = new NativeTableRow();
        head.addHeaderCell().setText(getTranslation("assessment.derivation.part"));
        Stream.of(Mark.VERIFIED, Mark.CLAIMED)
                .forEach(it -> head.addHeaderCell().add(it.labelled()));
        return head;
    }

    private void row(String part, Function<IndexScore, String> figure, Object... arguments) {
        var row = new NativeTableRow();
        row.addHeaderCell().setText(getTranslation("assessment.derivation." + part, arguments));
        Stream.of(figures.verified(), figures.claimed()).map(figure).forEach(it -> row.addDataCell()
                .setText(it));
        row.setClassName("li-derivation-" + part);
        table.getBody().add(row);
    }

    private String gate() {
        return numbers.whole(figures.instrument().minimumBasicServiceAffairs());
    }

    private String cap() {
        return numbers.whole(figures.instrument().rules().quantityCap());
    }

    private Paragraph formula() {
        return new Paragraph(getTranslation(
                "assessment.derivation.formula",
                numbers.whole(figures.instrument().rules().maximumTotal().longValue())));
    }

    /** The formula with the numbers of one view. */
    private Paragraph worked(Mark mark, IndexScore score) {
        var numbersOf = getTranslation(
                "assessment.derivation.worked",
                numbers.plain(score.totals().spd()),
                numbers.whole(score.totals().maturitySum()),
                numbers.whole(score.divisor()),
                numbers.plain(score.quantity()),
                numbers.whole(figures.instrument().rules().maximumTotal().longValue()),
                numbers.index(score.index()));
        return new Paragraph(mark.labelled(numbersOf));
    }

    private Paragraph rounding() {
        var rounding = new Paragraph(getTranslation("assessment.derivation.rounding"));
        rounding.addClassName("li-muted");
        return rounding;
    }
}
