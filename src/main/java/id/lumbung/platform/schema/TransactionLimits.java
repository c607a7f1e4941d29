package id.lumbung.platform.schema;

import io.micronaut.core.value.PropertyResolver;
import java.time.Duration;

/** How long a statement may run, wait for a lock, and how long a transaction may do nothing. */
public record TransactionLimits(Duration statement, Duration lock, Duration idle) {

    static TransactionLimits from(PropertyResolver properties) {
        return new TransactionLimits(
                properties
                        .getProperty("lumbung.db.statement-timeout", Duration.class)
                        .orElse(Duration.ofSeconds(10)),
                properties
                        .getProperty("lumbung.db.lock-timeout", Duration.class)
                        .orElse(Duration.ofSeconds(3)),
                properties
                        .getProperty("lumbung.db.idle-timeout", Duration.class)
                        .orElse(Duration.ofMinutes(1)));
    }
}
