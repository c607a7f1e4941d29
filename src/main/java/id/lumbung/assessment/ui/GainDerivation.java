package id.lumbung.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.lumbung.assessment.ui.FormulaTable.Column;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.instrument.core.lever.Lever;
import id.lumbung.ui.Numbers;

/** Where a gain of the index comes from: every part of the formula before and after, and the exact difference. */
public class GainDerivation extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Numbers numbers = Numbers.current();
    private final transient IndexScore before;
    private final transient IndexScore after;

    public GainDerivation(InstrumentVersion version, IndexScore before, IndexScore after) {
        this.before = before;
        this.after = after;
        addClassName("li-derivation");
        add(
                new H3(getTranslation("assessment.derivation.gain")),
                formula(version.rules()),
                new FormulaTable(
                        version.rules(),
                        new Column(new Span(getTranslation("assessment.derivation.gain.before")), before),
                        new Column(new Span(getTranslation("assessment.derivation.gain.after")), after)),
                gain());
    }

    private Paragraph formula(IndexRules rules) {
        return new Paragraph(getTranslation(
                "assessment.derivation.formula",
                numbers.whole(rules.maximumTotal().longValue())));
    }

    /** The difference is taken before rounding. */
    private Paragraph gain() {
        var exact = after.exact().minus(before.exact()).rounded(Lever.DECIMALS);
        var gain = new Paragraph(getTranslation("assessment.derivation.gain.exact", numbers.exactChange(exact)));
        gain.addClassName("li-muted");
        return gain;
    }
}
