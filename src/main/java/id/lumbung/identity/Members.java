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
    @Transactional
    Optional<Actor> actor(SignedIn who, TenantKey tenant) {
        return find(who)
                .filter(Member::active)
                .map(it -> new Actor(
                        who.subject(), it.name(), it.position(), tenant, Grants.of(roles.findByMemberId(it.id()))));
    }

    private Optional<Member> find(SignedIn who) {
        var email = who.email();
        var member = members.findBySubject(who.subject());
        if (email == null) {
            return member;
        }
        if (member.isEmpty()) {
            members.claim(email, who.subject(), who.username());
        } else if (!email.equals(member.get().email())) {
            members.recordEmail(who.subject(), email);
        }
        return member.or(() -> members.findBySubject(who.subject()));
    }
}
