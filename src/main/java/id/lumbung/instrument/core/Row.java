package id.lumbung.instrument.core;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** One line of a derivation: what a row earned and, when it earned nothing, why. */
public record Row(
        String indicator, BigDecimal weight, int level, boolean counts, BigDecimal points, Optional<WhyNot> whyNot) {

    static Row of(Indicator indicator, Map<String, Answer> answers, View view) {
        var answer = answers.get(indicator.code());
        var whyNot = Counting.whyNot(indicator, answer, view);
        var level = answer == null ? 0 : answer.level(view);
        return new Row(
                indicator.code(),
                indicator.weight(),
                level,
                whyNot == null,
                indicator.points(whyNot == null ? level : 0),
                Optional.ofNullable(whyNot));
    }

    static BigDecimal sum(Iterable<Row> rows) {
        var sum = BigDecimal.ZERO;
        for (var row : rows) {
            sum = sum.add(row.points());
        }
        return sum;
    }
}
