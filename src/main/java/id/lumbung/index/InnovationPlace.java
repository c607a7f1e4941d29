package id.lumbung.index;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** What an innovation in a step is called and whose it is. */
@Introspected
public record InnovationPlace(UUID innovationId, String title, UUID agencyId, String agency) {}
