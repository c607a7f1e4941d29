package id.lumbung.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a government.
 *
 * @param subject their id in Keycloak; none before their first sign-in
 * @param email in small letters; what they are recognised by at their first sign-in
 * @param position in words, as the government writes it
 * @param active whether they may do anything at all
 */
@MappedEntity
public record Member(
        @Id UUID id,
        @Version long version,
        @Nullable String subject,
        @Nullable String email,
        String username,
        String name,
        String position,
        boolean active) {

    /** Whether they were named but never signed in. */
    public boolean awaited() {
        return subject == null;
    }

    Member called(String newName, String newPosition) {
        return new Member(id, version, subject, email, username, newName, newPosition, active);
    }

    Member active(boolean now) {
        return new Member(id, version, subject, email, username, name, position, now);
    }
}
