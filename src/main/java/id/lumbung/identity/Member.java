package id.lumbung.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;

/**
 * Somebody who works for a government.
 *
 * @param subject their id in Keycloak
 * @param position in words, as the government writes it
 * @param active whether they may do anything at all
 */
@MappedEntity
public record Member(
        @Id UUID id,
        @Version long version,
        String subject,
        String username,
        String name,
        String position,
        boolean active) {}
