package id.lumbung.identity;

import java.util.Set;

/** A member with their roles, as the settings list them. */
public record MemberEntry(Member member, Set<HeldRole> roles) {
    public MemberEntry {
        roles = Set.copyOf(roles);
    }
}
