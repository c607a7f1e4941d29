package id.lumbung.instrument;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what with a pack, and when. Written once, never changed.
 *
 * @param version absent when the whole pack is meant
 * @param actor the person's subject
 */
@MappedEntity(value = "instrument_event", schema = "control")
public record PackEvent(
        @Id UUID id,
        String code,
        @MappedProperty("revision") int edition,
        @Nullable String version,
        PackAction action,
        String actor,
        String actorName,
        Instant at) {}
