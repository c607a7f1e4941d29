package id.lumbung.benchmark.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.instrument.core.IndexRules;
import id.lumbung.ui.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a published index comes from, in the numbers that were published with it and no others. Older ones came without the
 * sum of maturities; their parts are rounded, so that no equation of them holds.
 */
class PublishedFormula extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * The parts of the index, as published.
     *
     * @param maturitySum over so many innovations as the divisor says
     */
    record Parts(
            BigDecimal spd,
            @Nullable Long maturitySum,
            @Nullable Integer divisor,
            BigDecimal quantity,
            BigDecimal index) {

        /** The equation, each of its numbers exact. */
        Optional<String> worked(IndexRules rules) {
            if (maturitySum == null || divisor == null) {
                return Optional.empty();
            }
            var numbers = Numbers.current();
            return Optional.of(I18NProvider.translate(
                    "benchmark.formula.worked",
                    numbers.exact(spd),
                    numbers.whole(maturitySum),
                    numbers.whole(divisor),
                    numbers.exact(quantity),
                    numbers.whole(rules.maximumTotal().longValue()),
                    numbers.index(index)));
        }
    }

    PublishedFormula(IndexRules rules, Parts parts) {
        var worked = parts.worked(rules);
        worked.map(Paragraph::new).ifPresent(this::add);
        var hint = new Paragraph(
                getTranslation(worked.isPresent() ? "benchmark.formula.hint" : "benchmark.formula.rounded"));
        hint.addClassName("li-muted");
        addClassName("li-published-formula");
        add(hint);
    }
}
