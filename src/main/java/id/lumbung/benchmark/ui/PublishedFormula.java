package id.lumbung.benchmark.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;

/** Where a published index comes from, in the numbers that were published with it and no others. */
class PublishedFormula extends Div {
    private static final long serialVersionUID = 1L;

    /** The parts of the index, as published. */
    record Parts(BigDecimal spd, BigDecimal meanMaturity, BigDecimal quantity, BigDecimal index) {}

    PublishedFormula(IndexRules rules, Parts parts) {
        var numbers = Numbers.current();
        var worked = new Paragraph(getTranslation(
                "benchmark.formula.worked",
                numbers.index(parts.spd()),
                numbers.index(parts.meanMaturity()),
                numbers.index(parts.quantity()),
                numbers.whole(rules.maximumTotal().longValue()),
                numbers.index(parts.index())));
        var hint = new Paragraph(getTranslation("benchmark.formula.hint"));
        hint.addClassName("li-muted");
        addClassName("li-published-formula");
        add(worked, hint);
    }
}
