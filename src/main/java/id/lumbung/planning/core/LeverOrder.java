package id.lumbung.planning.core;

import id.lumbung.instrument.core.Ratio;
import java.math.BigDecimal;
import java.util.Comparator;

/** What comes first among the offers. */
public enum LeverOrder {
    /** The most gain. */
    GAIN(Comparator.comparing(LeverOffer::gain).reversed()),
    /** The most gain for each day of work. */
    PER_DAY(Comparator.comparing(LeverOrder::perDay).reversed()),
    /** The least work that gains at all. */
    DAYS(Comparator.comparing((LeverOffer it) -> it.gain().numerator().signum() <= 0)
            .thenComparing(LeverOffer::days));

    private static final Ratio ALL = new Ratio(BigDecimal.valueOf(Long.MAX_VALUE), BigDecimal.ONE);

    private final Comparator<LeverOffer> comparator;

    LeverOrder(Comparator<LeverOffer> first) {
        this.comparator = first.thenComparing(LeverOffer::gain, Comparator.reverseOrder())
                .thenComparing(LeverOffer::days)
                .thenComparing(LeverOffer::name);
    }

    Comparator<LeverOffer> comparator() {
        return comparator;
    }

    /** What gains without any work is worth more than all work. */
    private static Ratio perDay(LeverOffer offer) {
        return offer.gainPerDay().orElse(offer.gain().numerator().signum() > 0 ? ALL : offer.gain());
    }
}
