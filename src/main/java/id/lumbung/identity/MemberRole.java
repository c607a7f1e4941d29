package id.lumbung.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role somebody holds.
 *
 * @param agencyId the agency it is limited to, if any
 */
@MappedEntity
public record MemberRole(
        @Id UUID id, UUID memberId, Role role, @Nullable UUID agencyId) {

    HeldRole held() {
        return new HeldRole(role, role.ofAnAgency() ? agencyId : null);
    }
}
