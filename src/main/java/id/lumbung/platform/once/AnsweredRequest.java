package id.lumbung.platform.once;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that somebody named.
 *
 * @param fingerprint of what it asked for
 * @param status it was answered with; null while it is under way, or when nobody knows how it ended
 */
@MappedEntity
public record AnsweredRequest(
        @Id String id,
        String fingerprint,
        @Nullable Integer status,
        @Nullable String location,
        @Nullable String body,
        Instant at) {}
