package id.lumbung.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A session that Keycloak told us has ended; every replica reads it.
 *
 * @param tokenId of the token that said so, which counts once
 */
@MappedEntity(schema = "control")
record EndedSession(@Id String tokenId, String sid, Instant endedAt) {}
