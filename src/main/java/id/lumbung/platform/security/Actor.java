package id.lumbung.platform.security;

import id.lumbung.platform.schema.TenantKey;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting: a person signed in for one government (or for none, as platform staff), or a job.
 *
 * @param subject the person's id in Keycloak, or {@code job:<name>}
 * @param position the person's position in words, as the government wrote it
 */
public record Actor(
        String subject,
        String name,
        String position,
        @Nullable TenantKey tenant,
        Map<Permission, Scope> grants) {
    public Actor {
        grants = Map.copyOf(grants);
    }

    /** Where the permission holds; empty when it is not granted at all. */
    public Optional<Scope> scopeOf(Permission permission) {
        return Optional.ofNullable(grants.get(permission));
    }
}
