package id.lumbung.platform.security;

import id.lumbung.platform.schema.TenantKey;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** All that they may, in words that are the same for the same rights. */
    public String rights() {
        return grants.entrySet().stream()
                .map(it -> it.getKey().name() + "="
                        + switch (it.getValue()) {
                            case Scope.Everywhere() -> "*";
                            case Scope.Agencies(var ids) -> String.valueOf(new TreeSet<>(ids));
                        })
                .sorted()
                .collect(Collectors.joining(";"));
    }

    /** Where the permission holds; empty when it is not granted at all. */
    public Optional<Scope> scopeOf(Permission permission) {
        return Optional.ofNullable(grants.get(permission));
    }
}
