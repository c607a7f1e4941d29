package id.lumbung.index.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.assessment.core.IndexFigures;
import id.lumbung.assessment.ui.FormulaTable;
import id.lumbung.assessment.ui.FormulaTable.Column;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.instrument.core.IndexScore;
import id.lumbung.instrument.core.Ratio;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;
import java.util.Optional;

/** Where an index comes from: every part of the formula, as claimed and as verified. */
class IndexDerivation extends Div {
    private static final long serialVersionUID = 1L;
    private static final int EXACT = 6;

    IndexDerivation(IndexFigures figures, Optional<BigDecimal> target) {
        var rules = figures.instrument().rules();
        addClassName("li-derivation");
        add(
                new Paragraph(getTranslation("assessment.derivation.formula", maximum(rules))),
                new Paragraph(Mark.VERIFIED.labelled(worked(rules, figures.verified()))),
                new Paragraph(Mark.CLAIMED.labelled(worked(rules, figures.claimed()))),
                new FormulaTable(
                        rules,
                        new Column(Mark.VERIFIED.labelled(), figures.verified()),
                        new Column(Mark.CLAIMED.labelled(), figures.claimed())),
                rounding());
        target.map(it -> target(figures, it)).ifPresent(this::add);
    }

    /** How far the exact index is from what the government has set itself. */
    private Paragraph target(IndexFigures figures, BigDecimal target) {
        var numbers = Numbers.current();
        var exact = figures.verified().exact();
        return new Paragraph(Mark.TARGET.labelled(getTranslation(
                "assessment.derivation.target",
                numbers.index(target),
                numbers.exact(exact.rounded(EXACT)),
                numbers.exactChange(
                        exact.minus(new Ratio(target, BigDecimal.ONE)).rounded(EXACT)))));
    }

    /** The formula with the numbers of one score. */
    static String worked(IndexRules rules, IndexScore score) {
        var numbers = Numbers.current();
        return I18NProvider.translate(
                "assessment.derivation.worked",
                numbers.plain(score.totals().spd()),
                numbers.whole(score.totals().maturitySum()),
                numbers.whole(score.divisor()),
                numbers.plain(score.quantity()),
                maximum(rules),
                numbers.index(score.index()));
    }

    private static String maximum(IndexRules rules) {
        return Numbers.current().whole(rules.maximumTotal().longValue());
    }

    private Paragraph rounding() {
        var rounding = new Paragraph(getTranslation("assessment.derivation.rounding"));
        rounding.addClassName("li-muted");
        return rounding;
    }
}
