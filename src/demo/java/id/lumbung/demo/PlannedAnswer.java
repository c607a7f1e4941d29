package id.lumbung.demo;

import id.lumbung.assessment.core.Decision;
import id.lumbung.instrument.core.Answer;
import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.Measure.Cuts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** One answered row of a demo sheet. */
record PlannedAnswer(
        Indicator indicator,
        @Nullable String basis,
        int claimed,
        @Nullable Integer verified,
        Decision decision,
        int evidence) {

    /** What was measured, in the government's rows whose level follows from a value. */
    @Nullable
    BigDecimal value() {
        return indicator.aspect() == Aspect.SPD
                        && indicator.measure().orElse(null) instanceof Cuts(var _, var _, var low, var high)
                ? value(low, high)
                : null;
    }

    private @Nullable BigDecimal value(BigDecimal low, BigDecimal high) {
        return switch (claimed) {
            case 1 -> low;
            case 2 -> low.add(high).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
            case 3 -> high;
            default -> null;
        };
    }

    Answer toAnswer() {
        return new Answer(basis, claimed, verified, evidence);
    }
}
