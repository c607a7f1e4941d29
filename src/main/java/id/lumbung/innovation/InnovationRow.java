package id.lumbung.innovation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An innovation in a list. */
@Introspected
public record InnovationRow(
        UUID id,
        long version,
        String title,
        UUID agencyId,
        String agencyName,
        String stage,
        @Nullable String affair,
        Instant updatedAt) {}
