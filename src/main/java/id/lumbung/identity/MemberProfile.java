package id.lumbung.identity;

import java.util.Set;

/** What a government says about one of its people. */
public record MemberProfile(String name, String position, Set<HeldRole> roles) {
    public MemberProfile {
        name = name.strip();
        position = position.strip();
        roles = Set.copyOf(roles);
    }
}
