package id.lumbung.index;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row whose claim waits for a verifier.
 *
 * @param innovationId absent on the government's own sheet
 */
@Introspected
record WaitingRow(@Nullable UUID innovationId, String indicator) {}
