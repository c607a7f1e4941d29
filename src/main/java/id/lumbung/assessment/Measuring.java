package id.lumbung.assessment;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Code;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Measure;
import java.util.Collection;
import java.util.Optional;

/** The numeric rule by which the level of a row follows from a value, and the unit of that value. */
public record Measuring(Measure rule, Code unit) {

    /** The rule of a row; none where somebody has to judge, as in every row of an innovation. */
    static Optional<Measure> rule(Indicator indicator) {
        return indicator.measure().filter(_ -> indicator.aspect() == Aspect.SPD);
    }

    static Optional<Measuring> of(Indicator indicator, Collection<Code> units) {
        return rule(indicator).flatMap(rule -> units.stream()
                .filter(it -> it.code().equals(rule.unit()))
                .findFirst()
                .map(it -> new Measuring(rule, it)));
    }
}
