package id.lumbung.identity;

import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The people of the current government. */
@Singleton
public class Members {
    private final MemberRepository members;
    private final MemberRoleRepository roles;

    Members(MemberRepository members, MemberRoleRepository roles) {
        this.members = members;
        this.roles = roles;
    }

    /** The person as an actor with what their roles allow; asked before anybody acts. Empty when they are no member. */
    @Transactional(readOnly = true)
    Optional<Actor> actor(String subject, TenantKey tenant) {
        return members.findBySubjectAndActiveTrue(subject)
                .map(it ->
                        new Actor(subject, it.name(), it.position(), tenant, Grants.of(roles.findByMemberId(it.id()))));
    }
}
