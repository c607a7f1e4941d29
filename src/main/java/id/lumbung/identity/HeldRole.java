package id.lumbung.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role, and the agency it is limited to.
 *
 * @param agency none for the whole government
 */
public record HeldRole(Role role, @Nullable UUID agency) {
    public HeldRole {
        if (agency != null && !role.ofAnAgency()) {
            throw new IllegalArgumentException(role + " is held in the whole government only");
        }
    }
}
