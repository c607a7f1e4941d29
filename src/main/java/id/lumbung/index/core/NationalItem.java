package id.lumbung.index.core;

import id.lumbung.instrument.core.Aspect;
import id.lumbung.instrument.core.Indicator;
import id.lumbung.instrument.core.InstrumentVersion;
import java.math.BigDecimal;
import java.util.Optional;

/** The parts of an index for which the ministry publishes points, besides its indicators. */
public enum NationalItem {
    SPD,
    /** The mean maturity of the innovations. */
    MATURITY,
    /** What the number of innovations earns. */
    QUANTITY;

    /** The most points an aspect or an indicator can have; none for what the version does not know. */
    public static Optional<BigDecimal> maximum(InstrumentVersion version, String item) {
        for (var part : values()) {
            if (part.name().equals(item)) {
                return Optional.of(part.maximum(version));
            }
        }
        return version.indicator(item).map(Indicator::maximum);
    }

    private BigDecimal maximum(InstrumentVersion version) {
        var rules = version.rules();
        return switch (this) {
            case SPD -> version.maximum(Aspect.SPD);
            case MATURITY -> version.maximum(Aspect.SID);
            case QUANTITY -> rules.quantityWeight().multiply(BigDecimal.valueOf(rules.quantityCap()));
        };
    }
}
