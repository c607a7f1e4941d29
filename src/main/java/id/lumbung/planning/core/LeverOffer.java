package id.lumbung.planning.core;

import id.lumbung.instrument.core.Ratio;
import id.lumbung.instrument.core.lever.GateEffect;
import id.lumbung.instrument.core.lever.Lever;
import id.lumbung.instrument.core.lever.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A step, or like steps on many innovations, as a government is offered it.
 *
 * @param name what like steps have in common: a row and a level, the reasons against, or the step's own id
 * @param gain what they add to the index when all are done together
 * @param longest the days of the longest of them; each has its own people
 * @param greener how many innovations reach the standard value by it
 */
public record LeverOffer(
        String name, List<Step> steps, Ratio gain, BigDecimal days, BigDecimal longest, GateEffect gate, int greener) {
    private static final BigDecimal LOW = BigDecimal.valueOf(5);
    private static final BigDecimal MIDDLE = BigDecimal.valueOf(20);

    /** The effort of one of its steps in words: on average up to five days, up to twenty, or more. */
    public enum Size {
        LOW,
        MIDDLE,
        HIGH
    }

    public LeverOffer {
        steps = List.copyOf(steps);
    }

    /** The row it raises, or its name; offers of one subject are alternatives to each other. */
    public String subject() {
        return indicator().orElse(name);
    }

    /** The row it raises. */
    public Optional<String> indicator() {
        return steps.getFirst().raised();
    }

    public Optional<Ratio> gainPerDay() {
        return gain.per(days);
    }

    public BigDecimal roundedGain() {
        return gain.rounded(Lever.DECIMALS);
    }

    public boolean harms() {
        return gain.numerator().signum() < 0;
    }

    public Size size() {
        var number = BigDecimal.valueOf(steps.size());
        if (days.compareTo(LOW.multiply(number)) <= 0) {
            return Size.LOW;
        }
        return days.compareTo(MIDDLE.multiply(number)) <= 0 ? Size.MIDDLE : Size.HIGH;
    }

    /** Whether it removes what keeps innovations, or all of them, from counting. */
    public boolean opens() {
        return gate == GateEffect.OPENS || steps.getFirst() instanceof Step.MakeEligible;
    }
}
