package id.lumbung.index.core;

import java.math.BigDecimal;
import java.util.Optional;

/** Our points for an aspect or an indicator, and the ministry's where they are known. */
public record Gap(String item, BigDecimal claimed, BigDecimal verified, Optional<BigDecimal> national) {

    /** The ministry's points less those we verified. */
    public Optional<BigDecimal> difference() {
        return national.map(it -> it.subtract(verified));
    }
}
