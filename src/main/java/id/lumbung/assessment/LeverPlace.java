package id.lumbung.assessment;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** What an innovation in a step is called and whose it is. */
@Introspected
public record LeverPlace(UUID innovationId, String title, UUID agencyId, String agency) {}
