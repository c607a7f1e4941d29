package id.lumbung.index;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.UUID;

/** An innovation below the standard value, with what it has in both views. */
@Introspected
public record NearStandard(
        UUID innovationId, String title, UUID agencyId, String agency, BigDecimal verified, BigDecimal claimed) {}
